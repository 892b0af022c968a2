remedy-publish-without-actions-title = Log in and push without other people’s actions
remedy-publish-without-actions-intro = Use this when a policy refuses the actions and you cannot or would rather not have it changed. Where the runner has Docker or Podman, commands can do the login, the build and the push. Builds for several platforms and caches between runs need more than this.
remedy-publish-without-actions-steps = In `{ $workflow-file }`, put these steps in place of the steps with the refused actions. `actions/checkout` can stay unless the message names it too; then get the sources with `git` and the token of the job:
remedy-publish-without-actions-permission = The job still has to state what its token may do:
remedy-publish-without-actions-commit = Commit the file on the branch that failed.
remedy-publish-without-actions-login = The new run starts its steps, and the login prints:
remedy-publish-without-actions-verify = On { $link } of `{ $image }`, the newest version has the date of the run.
