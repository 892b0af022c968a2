cause-delete-or-restore-denied-title = The token may not delete or restore versions
cause-delete-or-restore-denied-summary = Deleting and restoring need more rights on the package than pushing does, or the clean-up tool cannot see the package.

cause-delete-or-restore-denied-why = Deleting and restoring go through GitHub’s REST API and not through the registry. The built-in token may do it only where its repository has the role { $label-admin } on the package; a repository that created the package by its workflow gets this role automatically, one that was added by hand has the role that somebody chose. GitHub still marks this as a public preview. A personal token needs `delete:packages` and `read:packages`, and its account has to administer the package. The answers are 403, 404 or `Resource not accessible by integration`.

cause-delete-or-restore-denied-evidence-role-below-admin = The job uses the built-in token, and under { $label-manage-actions-access }, in { $link-package-settings }, this repository is missing or has { $label-read } or { $label-write }.
cause-delete-or-restore-denied-evidence-scope-missing = The job uses a personal token, and the header `x-oauth-scopes` of that token does not name `delete:packages`, or its account does not administer the package.
cause-delete-or-restore-denied-evidence-delete-call = The call that fails is a `DELETE` on `/packages/container/…`, or a `POST` that ends in `/restore`; pushes with the same token are accepted.
cause-delete-or-restore-denied-evidence-tool-sees-nothing = The clean-up tool finds no package or no versions, and { $link-package-page } has them. The tool may be set to another kind of package, or lack a part of the name: for an image with several parts after the owner, the package’s name is all of them, with `%2F` for `/` in addresses.
cause-delete-or-restore-denied-evidence-many-downloads = The package is public, and one of its versions has more than 5,000 downloads. Then no role is enough: only GitHub’s support can delete the package or that version.
cause-delete-or-restore-denied-evidence-other-kind = The refused call names another kind of package, such as `npm` or `maven`, or something that is no package.

cause-delete-or-restore-denied-fix = Give the repository { $label-admin } on this one package and `packages: write` in the job that cleans up, or use a personal token with the scope. Before a clean-up gets more rights, look at what it deletes: untagged versions are often the parts of tagged images for several platforms, and a tag whose parts are gone answers `manifest unknown`. A deleted package or version can be restored for 30 days, as long as its name has not been used again.
cause-delete-or-restore-denied-phrases =
    cannot delete the package
    how to delete old images
