myth-personal-token-required-title = The built-in token cannot push packages, so use a personal token
myth-personal-token-required-why = A personal token often does turn the run green, because it goes round the real obstacle with the rights of a person. The price is a long-lived secret that can act far beyond this repository, ends on some later day, and often creates new packages private and without a repository. For images of the repository’s own owner, GitHub itself recommends the built-in token.
myth-personal-token-required-instead = Give the job `packages: write`, and let the repository write to the package if the package existed before. Keep a personal token for images that belong to another account.
myth-personal-token-required-phrases =
    a PAT is required to push
    GITHUB_TOKEN does not work for packages
    replace GITHUB_TOKEN by a PAT
