remedy-enable-push-title = Switch the push on
remedy-enable-push-intro = Use this when the run is green and nothing appears in the registry. The image was built and stayed on the runner, because the push was not asked for or a condition left it out.
remedy-enable-push-push = In `{ $workflow-file }`, ask for the push in the step that publishes, except for pull requests; its other lines stay as they are:
remedy-enable-push-conditions = No condition leaves the step out for this event: look at `if` in the step and in the job, at an expression behind `push`, at `load: true`, and at the branch and path filters under `on`.
remedy-enable-push-commit = Commit the file on a branch that the filters let through.
remedy-enable-push-verify = The log of the push step shows that something was sent:
remedy-enable-push-page = On { $link } of `{ $image }`, the newest version has the date of the run.
