cause-actions-access-role-too-low-title = The repository may only read the package
cause-actions-access-role-too-low-summary = The package lists this repository for its workflows, but with a role that does not let them write.

cause-actions-access-role-too-low-why = Being on the package’s list is not enough; the role in the same line counts. { $label-read } lets a workflow pull, { $label-write } lets it push, and { $label-admin } lets it delete and restore too. By one report a repository that is added starts with { $label-read }, so the list may look right at a glance while every push is refused.

cause-actions-access-role-too-low-evidence-listed-with-read = The login uses the built-in token, the push ends with `permission_denied: write_package`, and under { $label-manage-actions-access }, in { $link-package-settings }, the line of this repository shows { $label-read }.
cause-actions-access-role-too-low-evidence-pull-accepted = The same workflow can pull the private image and cannot push it.
cause-actions-access-role-too-low-evidence-lately-added = Somebody added the repository to the list a short while ago, and the error has stayed the same. This makes a role that was never changed likely.
cause-actions-access-role-too-low-evidence-listed-with-write = The line of this repository shows { $label-write } or { $label-admin }.

cause-actions-access-role-too-low-fix = Set the role to { $label-write }; { $label-admin } is needed only by a workflow that deletes or restores versions. Look at every image by itself, because each package has a list of its own. Afterwards a re-run is enough. The permissions in the workflow file are not what refuses here.
