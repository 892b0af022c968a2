check-permissions-undeclared-title = No permissions are declared for the push
check-permissions-undeclared-message = The job `{ $job }` pushes with the built-in token, and no `permissions` block says what that token may do.
check-permissions-undeclared-why = Without a block, a setting of the repository or its owner decides. Where it is read-only, the push fails with `denied: installation not allowed to Create organization package` or `403 Forbidden`, and a fork or a new repository can behave differently.
check-permissions-undeclared-fix = Give the job a `permissions` block with `contents: read` and `packages: write`, and nothing that it does not need.
