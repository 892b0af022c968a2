remedy-container-job-access-title = Let the runner pull the image of a container job
remedy-container-job-access-intro = Use this when an image under `container:` or `services:` is private and the run stops before its first step. The token of the job is enough for an image of the same owner; no secret is needed. For an image of another owner that is not known; there, give `credentials` a classic token with `read:packages` from a secret.
remedy-container-job-access-edit = In the job that uses the image, state the right to read, and let the runner log in with the token of the job:
remedy-container-job-access-tag = Keep the job’s own image and tag there. For `services:`, the block `credentials` stands under each service. Without the block the runner seems to use the token by itself; then only the permissions are needed.
remedy-container-job-access-access = If another repository publishes `{ $image }`, an administrator of the package opens { $link }, chooses { $path }, selects the repository with the container job and sets its role to { $label-read }. If that repository is public, workflows of its forks can then read the package too.
remedy-container-job-access-commit = Commit the file:
remedy-container-job-access-permissions = In the new run, { $label-github-token-permissions } under { $label-set-up-job } names `Packages: read`.
remedy-container-job-access-verify = In { $link }, the new run gets past { $label-initialize-containers }. Steps that push still need a login of their own and `packages: write`.
