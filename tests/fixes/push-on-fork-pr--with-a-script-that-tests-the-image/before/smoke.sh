docker run --rm "ghcr.io/octo-org/app:$GITHUB_SHA" --version
