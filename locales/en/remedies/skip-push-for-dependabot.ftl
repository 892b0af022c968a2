remedy-skip-push-for-dependabot-title = Build Dependabot’s updates without pushing
remedy-skip-push-for-dependabot-intro = Use this when only runs that Dependabot started fail at the login or at the push. The update is still built and tested, and the image is published after the merge. It gives nobody more rights.
remedy-skip-push-for-dependabot-condition = In `{ $workflow-file }`, put the same condition on the login and on the push; join it with `&&` to one that is there. The other lines of both steps stay as they are. The actor stays `dependabot[bot]` when a person starts the run again:
remedy-skip-push-for-dependabot-commit = Commit the file to the branch that Dependabot opens its pull requests against.
remedy-skip-push-for-dependabot-open-requests = A pull request of Dependabot that is already open should follow once its branch has been brought up to date.
remedy-skip-push-for-dependabot-dependabot = In { $link }, the next run of Dependabot is green, and its login step is marked as skipped.
remedy-skip-push-for-dependabot-verify = A run that a person started on the branch that publishes still publishes:
