cause-registry-cache-denied-title = The registry refuses the build cache, not the image
cause-registry-cache-denied-summary = The reference of the build cache is another package or another owner’s, and the job has no access to it.

cause-registry-cache-denied-why = With `type=registry`, the build cache is pushed like an image. If its reference has a name of its own, it is a package of its own, with its own access list, owner and spelling; rights on the image’s package do not count there. The cache is written at the end of the build, so one refusal fails a step whose image was in order. Runs for pull requests from forks build well and likely fail here, because their token can only read.

cause-registry-cache-denied-evidence-image-was-pushed = The same log has `pushing manifest for` with the image, and the image’s package shows the new version; only the address from `cache-to` is refused with 403 or `denied`.
cause-registry-cache-denied-evidence-cache-in-address = The address in the error, after `/v2/`, is the reference from `cache-to` and not that of an image. If the job pushes no image, its token may lack `packages: write` just as well.
cause-registry-cache-denied-evidence-exporting-cache = The error starts with `error writing layer blob`, or the step above it is `exporting cache`.
cause-registry-cache-denied-evidence-cache-not-granted = In { $link-packages-list }, the package of the cache exists, and its list { $label-manage-actions-access } does not name this repository with { $label-write }.
cause-registry-cache-denied-evidence-import-refused = The refused line is `importing cache manifest`: the job has not read the cache. The build probably goes on without it, so if the run is red, look for another error further down.
cause-registry-cache-denied-evidence-actions-cache = The error speaks of `failed to reserve cache` or `artifactcache`. That is the cache of GitHub Actions, and packages have no part in it.

cause-registry-cache-denied-fix = Let the repository write to the package of the cache, or keep the cache elsewhere. In runs for pull requests, read the cache and do not write it. The cache’s reference needs the owner of the repository and lower-case letters, like the image’s; with capitals the client refuses before it reaches the registry.
