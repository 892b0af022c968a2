cause-package-not-granted-to-repo-title = The package does not accept this repository
cause-package-not-granted-to-repo-summary = The existing package does not let this repository’s workflows in, even where their token may write packages.

cause-package-not-granted-to-repo-why = A package belongs to an account, not to a repository, and it keeps a list of its own of the repositories whose workflows may use it. A package that this repository’s workflow created normally has it on that list from the start. One that was first pushed from a laptop or with a personal token is as a rule private and connected to nothing, even when it bears the repository’s name. The token of the job is then in order, and it is the package that refuses.

cause-package-not-granted-to-repo-evidence-not-in-actions-access = An administrator of the package opens { $link-package-settings } and does not find this repository under { $label-manage-actions-access }.
cause-package-not-granted-to-repo-evidence-packages-write-listed = In the log of the run, open { $label-set-up-job } and then { $label-github-token-permissions }. The list shows `Packages: write`, and the push ends with `permission_denied: write_package`.
cause-package-not-granted-to-repo-evidence-package-without-repository = The package is in { $link-packages-list }, but its own page names no repository as its source.
cause-package-not-granted-to-repo-evidence-other-images-accepted = The same job pushes several images; some are accepted and this one is refused.
cause-package-not-granted-to-repo-evidence-name-is-free = An owner of the account finds no package of this name, deleted ones aside. A package that does not exist cannot refuse a repository; look at the job’s permissions, the owner in the image’s name and the policies.

cause-package-not-granted-to-repo-fix = Let the repository `{ $repository }` write to the package. Each image is a package of its own and needs its own entry; only an administrator of the package can add it, on the web page, because there is no API for it. Afterwards a re-run is enough. New tokens, wider default permissions, permissions for attestations and cleared caches change nothing here, and the source label seems to be read only once a push has been accepted.
cause-package-not-granted-to-repo-phrases =
    works locally but not in GitHub Actions
    can push manually but not from Actions
    works with PAT but not with GITHUB_TOKEN
