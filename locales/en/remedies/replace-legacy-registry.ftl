remedy-replace-legacy-registry-title = Replace `docker.pkg.github.com`
remedy-replace-legacy-registry-intro = Use this when a name, a login or an error contains `docker.pkg.github.com`. The host is retired; the images are on `ghcr.io`. The new names have no repository in them.
remedy-replace-legacy-registry-find = In the checkout, list every place that names the old host, and write `ghcr.io/OWNER/IMAGE_NAME` for each `docker.pkg.github.com/OWNER/REPO/IMAGE_NAME`:
remedy-replace-legacy-registry-names = If you are not sure of a name, look it up: { $link } shows what there is now.
remedy-replace-legacy-registry-login = In `{ $workflow-file }`, log in to the new registry:
remedy-replace-legacy-registry-commit = Commit the changed files. For the workflow:
remedy-replace-legacy-registry-gone = The search of the first step prints nothing any more.
remedy-replace-legacy-registry-verify = The image can be pulled under its new name:
