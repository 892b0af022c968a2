remedy-log-in-before-push-title = Log in right before the push
remedy-log-in-before-push-intro = Use this when hours may pass between the login and the push, or when the login comes from another job. A login that the same job made only minutes before the push is hardly the reason.
remedy-log-in-before-push-place = In `{ $workflow-file }`, job `{ $job }`, put this step directly before the step that pushes:
remedy-log-in-before-push-split = Where one step builds for hours and pushes at its end, build without pushing first, then log in, then push what was built, from the cache or by its digest. Or build in one job and push in a second one, which logs in itself.
remedy-log-in-before-push-stored = No login file comes from an earlier job, from a cache or with the image of a self-hosted runner.
remedy-log-in-before-push-commit = Commit the file.
remedy-log-in-before-push-login = In the new run, the line before the push says:
remedy-log-in-before-push-verify = The push step shows:
