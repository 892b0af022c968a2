remedy-skip-push-for-forks-title = Build pull requests without pushing
remedy-skip-push-for-forks-intro = Use this when runs for pull requests from forks fail at the login or at the push. As a rule, their token can only read and they receive no secrets; that is protection, not a defect. Build the image to test it, and publish after the merge.
remedy-skip-push-for-forks-warning = Do not switch the trigger to `pull_request_target` to get a stronger token and then build the code of the fork: strangers’ code would run with your secrets and with write access.
remedy-skip-push-for-forks-condition = In `{ $workflow-file }`, put the same condition on the login and on the push; join it with `&&` to one that is there. The other lines of both steps stay as they are:
remedy-skip-push-for-forks-dependabot = Pull requests by Dependabot get a token of the same kind, and the condition covers them. For its pushes to branches, add a condition on the actor `dependabot[bot]`, or state `packages: write` in the job. Of secrets, such runs see only { $link-dependabot-secrets-settings }.
remedy-skip-push-for-forks-commit = Commit the file to the branch that pull requests are opened against. A pull request that is already open should follow with its next commit.
remedy-skip-push-for-forks-pull-request = In { $link }, a run for a pull request is green, and its login step is marked as skipped.
remedy-skip-push-for-forks-verify = A run for a push to the branch that publishes still publishes:
