cause-container-job-image-denied-title = The runner may not pull the image of the job’s container
cause-container-job-image-denied-summary = An image under `container:` or `services:`, or of a container action, is private, and the runner has no credential that may read it.

cause-container-job-image-denied-why = The runner pulls these images itself, before the first step, so a login step in the job comes too late. For `{ $registry }` it seems to use the token of the job by itself as long as there is no `credentials` block; a block with an empty or expired secret stands in its way. The token then needs `packages: read`, and the package has to let this repository in. The runner’s login counts for this pull only: a later `docker push` in a step needs its own.

cause-container-job-image-denied-evidence-before-first-step = The run stops in { $label-initialize-containers }, no step of the job has run, and the last lines are `docker pull` and `denied` or `unauthorized`.
cause-container-job-image-denied-evidence-no-packages-read = In the log of the run, open { $label-set-up-job } and then { $label-github-token-permissions }. The list has no line for packages at all.
cause-container-job-image-denied-evidence-empty-credentials = The `container` or `services` entry has a `credentials` block, and its secret may be empty in this run, expired, or a fine-grained token. As a rule, a run for a fork’s pull request gets no secrets.
cause-container-job-image-denied-evidence-other-repository-image = The image belongs to another repository or another owner. The token of the job reads it only if the package lists this repository; for another owner, that is not known to be enough.
cause-container-job-image-denied-evidence-container-action = The image stands in the first line of the Dockerfile of an action that is built during the run. By one report, the runner does not log in for that.
cause-container-job-image-denied-evidence-ordinary-step-fails = The refused pull or login stands in an ordinary step of the job, under a step’s name.
cause-container-job-image-denied-evidence-clean-pull-works = The same pull without any stored login succeeds: the image is public, and the runner needs no right to it.

cause-container-job-image-denied-fix = Give the job `packages: read`, and drop a `credentials` block that has nothing valid to offer, or let it use the token of the job. If the image belongs to another repository, its package has to list this one with { $label-read }. For an action whose Dockerfile starts from a private image, log in and run the image in a step instead.
