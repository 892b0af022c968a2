check-logout-before-push-title = A logout comes between the login and the push
check-logout-before-push-message = The step `{ $step }` logs out of the registry before the step `{ $name }` has pushed.
check-logout-before-push-why = A logout removes the stored credential, so the push goes without one and is refused: `unauthorized: unauthenticated: User cannot be authenticated with the token provided`. It does not matter where something that this program does not see logs in again.
check-logout-before-push-fix = Move the logout behind the last push, or remove it: `docker/login-action` logs out by itself when the job ends, and a machine of GitHub is thrown away after each job.
