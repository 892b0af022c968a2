cause-private-package-other-repo-title = The private package of another repository does not admit this one
cause-private-package-other-repo-summary = A workflow pulls a private or internal image that another repository publishes, and the package does not let this repository read.

cause-private-package-other-repo-why = The built-in token of a job stands for its own repository. It reads public packages, and private ones that list this repository; that both repositories have the same owner is not enough. Two things have to come together: the package lists the repository with { $label-read }, and the job has `packages: read` and logs in. If either is missing, the pull is refused, whether it stands in a step of its own or in the first line of a Dockerfile.

cause-private-package-other-repo-evidence-other-repository-on-page = Somebody with access opens { $link-package-page }; it shows { $label-private } or { $label-internal }, and the repository it names is not the one whose job pulls.
cause-private-package-other-repo-evidence-not-in-actions-access = An administrator of the package opens { $link-package-settings } and does not find the pulling repository under { $label-manage-actions-access }.
cause-private-package-other-repo-evidence-works-elsewhere = The same pull works in a workflow of the repository that publishes the image, or with the personal token of somebody who may read it. This makes the access of this repository the likely reason.
cause-private-package-other-repo-evidence-packages-read-listed = In the log, { $label-github-token-permissions } under { $label-set-up-job } shows `Packages: read` or `Packages: write`, the login succeeds, and the pull is refused all the same. Then it is likely the package that refuses.
cause-private-package-other-repo-evidence-base-image = A build stops at `FROM` with `failed to resolve source metadata` and 403, and the image in that line belongs to another repository.
cause-private-package-other-repo-evidence-clean-pull-works = The same pull without any stored login succeeds: the image is public, and nobody needs access to it.

cause-private-package-other-repo-fix = Let an administrator of the package add the pulling repository with the role { $label-read }, and give the pulling job `packages: read` and a login before the pull or the build. Do not make the package public for this, and do not store a person’s token where the built-in one will do. Codespaces have a list of their own in the package’s settings.
