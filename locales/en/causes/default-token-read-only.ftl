cause-default-token-read-only-title = The job’s token is read-only by default
cause-default-token-read-only-summary = The workflow asks for no permissions, and the default of the repository or organisation gives the job’s token read access only.

cause-default-token-read-only-why = Without a `permissions:` block, the job `{ $job }` gets the rights that the repository, its organisation or the enterprise has chosen as the default. The restricted default contains `contents: read` and `packages: read` and nothing else, so a pull works and a push is refused. New organisations, and new repositories of personal accounts, have started with it since 2 February 2023. The words `organization package` in the error are fixed; they also appear for personal accounts.

cause-default-token-read-only-evidence-packages-read-listed = In the log of the run, open { $label-set-up-job } and then { $label-github-token-permissions }. The list shows `Packages: read`. A pull request from a fork shows the same line, so look at the event of the run as well.
cause-default-token-read-only-evidence-no-permissions-block = In `{ $workflow-file }`, neither the top level nor the publishing job has a `permissions:` block. Without one, the default decides.
cause-default-token-read-only-evidence-packages-write-listed = The same list shows `Packages: write`. Then the token may write packages, and the refusal comes from the package or from a policy.

cause-default-token-read-only-fix = Give the publishing job its own `permissions:` block with `contents: read` and `packages: write`. The block takes effect even while the default stays read-only, and it gives no other job more rights. Choosing { $label-read-and-write-permissions } under { $label-workflow-permissions } is the wider alternative: it covers every workflow without a block, and the organisation may have greyed it out. A personal token is not needed for this.
cause-default-token-read-only-phrases =
    GITHUB_TOKEN denied
    GITHUB_TOKEN 403
    GITHUB_TOKEN has no write permission
    GITHUB_TOKEN permission denied
    GITHUB_TOKEN read only
    GITHUB_TOKEN forbidden
    GITHUB_TOKEN not working
