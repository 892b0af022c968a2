cause-reusable-caller-caps-token-title = The calling workflow does not pass on the right to packages
cause-reusable-caller-caps-token-summary = The job belongs to a workflow that another one calls, and the calling job grants its token less than the called job needs.

cause-reusable-caller-caps-token-why = A called workflow works with the rights of the job that calls it: it can keep or lower them, never raise them. If the called job asks for `packages: write` and the caller has less, GitHub rejects the workflow before any job starts, and names what is requested and what is allowed. If the called workflow asks for nothing, the run starts, and the registry refuses the push as it does for any token without the right.

cause-reusable-caller-caps-token-evidence-nested-job-named = The page of the run says that a nested job is requesting `packages: write`, or `packages: read`, but is only allowed less. There is no log, because no job has started. A message of this form that does not name `packages` concerns other rights.
cause-reusable-caller-caps-token-evidence-called-without-packages = The workflow that publishes has the trigger `workflow_call`, and the job that calls it, with `uses` and a path in `.github/workflows`, has no `packages: write`, neither in a block of its own nor from its workflow.
cause-reusable-caller-caps-token-evidence-not-called = The job that fails stands in the very workflow that the event started, and no other workflow calls it.
cause-reusable-caller-caps-token-evidence-packages-write-listed = In the log of the called job, under { $label-set-up-job } and { $label-github-token-permissions }, the list shows `Packages: write`. Then the caller has passed the right on.

cause-reusable-caller-caps-token-fix = Grant `packages: write` in the calling job, and where calls are nested, in the calling job of every level. Grant any other right that the message names there too. Changing the called workflow alone does not help, because it cannot raise anything. The built-in token reaches it by itself; other secrets reach only the workflow that is called directly, and only if the caller passes them. Then start a new run: a re-run uses the old file.
