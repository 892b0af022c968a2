cause-fix-not-in-effect-title = The run still uses the old workflow file
cause-fix-not-in-effect-summary = The workflow file has been corrected, but the run that fails took a version from before the correction.

cause-fix-not-in-effect-why = A run takes the workflow file from the commit that started it. A re-run repeats that commit with that file, and with the rights of whoever started it first, so it never sees a later change and ends with the same error as before. A run for another branch or for a tag uses the file of that branch or tag. Settings on GitHub’s pages and secrets are different: a re-run reads them anew.

cause-fix-not-in-effect-evidence-later-attempt = The page of the run shows a second or later attempt, and its commit is older than the correction.
cause-fix-not-in-effect-evidence-old-lines = If the page of the run has { $label-workflow-file }, it does not show the lines that you changed.
cause-fix-not-in-effect-evidence-other-branch = The run belongs to a branch, a pull request or a tag that does not contain the correction. A branch from before it gets it only by a merge or a rebase.
cause-fix-not-in-effect-evidence-file-of-default-branch = The event is `schedule`, `workflow_run` or `pull_request_target`, and the correction is not on `{ $default-branch }` yet. These events take the file from there.
cause-fix-not-in-effect-evidence-fix-in-commit = The workflow file at the commit of the failing run contains the correction. Then it was in effect and was not enough, or another cause is behind the error.
cause-fix-not-in-effect-evidence-changed-on-pages = What was changed is a secret or a setting on GitHub’s pages, not a file. A re-run has seen it.

cause-fix-not-in-effect-fix = Bring the correction to the branch that runs and start a new run, by a commit or by hand. For a run that a tag starts, set a new tag on a commit with the correction. Judge the correction only by such a run; if that ends with the same error, do not start it again, but look for another cause.
