remedy-read-permission-title = Let the job that pulls read packages
remedy-read-permission-intro = Use this when a job pulls a private image with the built-in token and its `permissions` block does not name `packages`. Reading is enough; a job that also pushes has `packages: write`, which includes it.
remedy-read-permission-grant = In the workflow that pulls, put these lines into the job, at the same depth as its `runs-on`. If the job already has a `permissions` block, add `packages: read` to that block and keep the rest.
remedy-read-permission-login = In the same job, log in before the first step that pulls or builds:
remedy-read-permission-containers = An image under `container` or `services` is pulled before the first step, most likely with the token of the job, and needs no login step. Leave `credentials` out there unless it holds valid values. A later pull or push in a step still needs its own login.
remedy-read-permission-commit = Commit the file on the branch that failed: a run reads the workflow file of its own commit.
remedy-read-permission-effective = In the new run, open the job and { $label-set-up-job }. { $label-github-token-permissions } lists what the job received:
remedy-read-permission-verify = In { $link }, the pull of the new run succeeds. If `Packages: read` is listed and the pull is still refused, the package has to list this repository, or the name is wrong.
