check-login-after-push-title = The login comes after the push
check-login-after-push-message = The step `{ $step }` logs in only after the step `{ $name }` has pushed.
check-login-after-push-why = Steps run from top to bottom, so the push goes without a credential and is refused: `unauthorized: unauthenticated: User cannot be authenticated with the token provided`. The login then comes too late or is not reached. It does not matter on a machine of your own that already holds a valid login.
check-login-after-push-fix = Move the login before the first step that pushes, or that pulls a private image.
