myth-permissions-blocks-merge-title = The `permissions:` of a job are added to those of the workflow
myth-permissions-blocks-merge-why = The two blocks look like layers, and `env` does work in that way. Permissions do not: a block in a job takes the place of the one at the top for that job, and every right that the nearer block leaves out is gone. So `packages: write` at the top does nothing for a job whose own block says only `contents: read`.
myth-permissions-blocks-merge-instead = Write everything that the publishing job needs into its own block, `contents: read` and `packages: write` at least, and compare with { $label-github-token-permissions } under { $label-set-up-job } in the log.
myth-permissions-blocks-merge-phrases =
    permissions of the job and the workflow add up
    packages: write at the top is enough for all jobs
