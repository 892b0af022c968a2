cause-legacy-docker-registry-title = The retired Docker registry of GitHub Packages is used
cause-legacy-docker-registry-summary = The image’s name begins with `docker.pkg.github.com`; its images have moved to `ghcr.io`.

cause-legacy-docker-registry-why = `docker.pkg.github.com` came before `ghcr.io` and is retired; its images have been migrated. The old names have one part more, `docker.pkg.github.com/OWNER/REPO/IMAGE_NAME`. What the old host says fits none of today’s rules: `no basic auth credentials`, an error about billing, `500`, `unknown blob`, and a bare `403`, most likely because it never took an index for several platforms.

cause-legacy-docker-registry-evidence-old-host = The image or the address in the line that fails begins with `docker.pkg.github.com`.
cause-legacy-docker-registry-evidence-old-words = The text is `no basic auth credentials`, or speaks of a billing-related error. Other registries may print the first as well.
cause-legacy-docker-registry-evidence-new-host = The line that fails names `{ $registry }`, and `docker.pkg.github.com` occurs nowhere.

cause-legacy-docker-registry-fix = Replace the host and leave the repository out: `docker.pkg.github.com/OWNER/REPO/IMAGE_NAME` becomes `ghcr.io/OWNER/IMAGE_NAME`. Log in to the new host as well. There is no need to look for a bill or for missing rights on the old one.
