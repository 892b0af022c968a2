check-missing-packages-write-title = The job’s permissions leave out `packages: write`
check-missing-packages-write-message = The job `{ $job }` pushes with the built-in token, but its `permissions` block does not grant `packages: write`.
check-missing-packages-write-why = A `permissions` block takes away every permission that it does not list. The registry then refuses the push: `denied: installation not allowed to Write organization package` or `403 Forbidden`.
check-missing-packages-write-fix = Add `packages: write` to the block that is in force, and keep `contents: read` there. Put it into the job’s own block if other jobs of the workflow do not push.
