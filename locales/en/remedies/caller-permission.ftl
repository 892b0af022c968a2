remedy-caller-permission-title = Grant the right in the calling job
remedy-caller-permission-intro = Use this when the job that publishes is called from another workflow. The caller is a job with `uses` instead of `steps`; what it grants is the most that the called jobs can have. Only the calls that publish need the right. If the called workflow only pulls, `packages: read` is enough.
remedy-caller-permission-grant = In the calling workflow, put these lines into the job that has `uses`, at the same depth as `uses`. If that job already has a `permissions` block, add what is missing to that block and keep the rest.
remedy-caller-permission-levels = If the calling workflow is itself called, the job that calls it has the same lines, and so on up to the workflow that the event starts.
remedy-caller-permission-other-rights = Whatever else the called jobs ask for, such as `id-token: write`, stands in the same block. What the block does not name is none.
remedy-caller-permission-commit = Commit the calling workflow on the branch that runs. `CALLING_WORKFLOW_FILE` stands for its name:
remedy-caller-permission-effective = In the new run, open the called job and { $label-set-up-job }. { $label-github-token-permissions } lists what it received:
remedy-caller-permission-verify = In { $link }, the new run has started its jobs, no message names a nested job, and the push step ends without `installation not allowed`.
