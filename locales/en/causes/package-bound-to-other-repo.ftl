cause-package-bound-to-other-repo-title = The package belongs to another repository
cause-package-bound-to-other-repo-summary = The package is connected to another repository, past or present, and does not list the one that pushes.

cause-package-bound-to-other-repo-why = A package remembers the repository it was connected to, and its list of repositories whose workflows may write does not follow names. To the package, a repository that was deleted and created again under the same name is a stranger; so, most likely, is one that was split off from another or merged into it. When a repository is transferred to another user, the package stays with the former owner and loses the connection and the access that came with it. A repository that pushes an image of its sister repository meets the same refusal.

cause-package-bound-to-other-repo-evidence-other-repository-on-page = On { $link-package-page }, a repository other than `{ $owner }/{ $repository }` is named as the source. In the REST API it is the field `repository.full_name`.
cause-package-bound-to-other-repo-evidence-former-repository = This repository replaces an older one: it was deleted and created again, split off, merged or transferred, and the package is older than that.
cause-package-bound-to-other-repo-evidence-sister-repository-pushes = Another repository of the same owner publishes `{ $image }` without trouble.
cause-package-bound-to-other-repo-evidence-listed-with-write = An administrator of the package opens { $link-package-settings } and finds this repository under { $label-manage-actions-access } with { $label-write } or { $label-admin }.
cause-package-bound-to-other-repo-evidence-name-is-free = An owner of the account finds no package of this name, deleted ones aside.

cause-package-bound-to-other-repo-fix = Add this repository to the access list with the role { $label-write }. The package stays connected to the other repository, and both may push. Change the connection only if the package has moved here for good. If the two should not share a package, publish under a name of your own. A new token changes nothing: the package decides by the repository.
