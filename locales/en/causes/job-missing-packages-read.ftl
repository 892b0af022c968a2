cause-job-missing-packages-read-title = The job that pulls has no right to read packages
cause-job-missing-packages-read-summary = A job pulls a private image with the built-in token, but its `permissions:` block leaves out `packages`.

cause-job-missing-packages-read-why = Both defaults that GitHub offers let a job read packages, so a job without a `permissions:` block can pull. A block takes away what it does not name: with `contents: read` alone the checkout works, the login succeeds, and the pull of a private image is refused, often with nothing more than `denied`. A public image needs no right at all.

cause-job-missing-packages-read-evidence-read-refused = The pull ends with `installation not allowed to Read organization package`. The same words may also come from a package of another repository that does not list this one.
cause-job-missing-packages-read-evidence-packages-line-missing = In the log of the run, open { $label-set-up-job } and then { $label-github-token-permissions }. The list has no line for packages at all.
cause-job-missing-packages-read-evidence-before-first-step = The pull fails in { $label-initialize-containers }, before the first step. The image then stands under `container` or `services`, and without credentials there the runner most likely uses the token of the job.
cause-job-missing-packages-read-evidence-packages-listed = The same list shows `Packages: read` or `Packages: write`, which includes reading. Then the package itself refuses, or the name is wrong.
cause-job-missing-packages-read-evidence-no-block = Neither the workflow nor the job has a `permissions:` block, and no other workflow calls it. Then the default applies, and it lets the job read packages.
cause-job-missing-packages-read-evidence-pulls-anonymously = The image can be pulled without any login. Then no right is missing, and a wrong login is the more likely reason.

cause-job-missing-packages-read-fix = Add `packages: read` to the block of the job that pulls, keep `contents: read`, and log in before the pull. If the image belongs to a package of another repository, that package also has to list this one with the role { $label-read }. The image need not become public for this, and no personal token is needed.
