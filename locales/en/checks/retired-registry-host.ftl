check-retired-registry-host-title = The workflow uses a retired registry
check-retired-registry-host-message = In `{ $step }`, the workflow uses `{ $value }`, which belongs to GitHub’s retired Docker registry.
check-retired-registry-host-why = `docker.pkg.github.com` is the predecessor of `ghcr.io`, to which its images were moved. Logins and pushes there are likely to fail, often with `no basic auth credentials`.
check-retired-registry-host-fix = Replace `docker.pkg.github.com/OWNER/REPO/IMAGE_NAME` by `ghcr.io/OWNER/IMAGE_NAME`, all in lower case and without the repository, and set `registry: ghcr.io` in the login.
