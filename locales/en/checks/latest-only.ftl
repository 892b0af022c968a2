check-latest-only-title = The only tag is `latest`
check-latest-only-message = The job `{ $job }` pushes `{ $image }` with no tag but `latest`.
check-latest-only-why = Every push moves the tag, and the image that had it before can only be found by its digest. So it is hard to go back to a version, or to tell which one is in use. It does not matter for images whose old versions nobody needs.
check-latest-only-fix = Add a tag that stays: `type=sha` or `{ "type=semver,pattern={{version}}" }` with `docker/metadata-action`, or `{ "${{ github.sha }}" }` where tags are written by hand.
