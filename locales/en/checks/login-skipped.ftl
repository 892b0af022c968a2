check-login-skipped-title = The login is skipped although the push runs
check-login-skipped-message = On the event `{ $event }`, the step `{ $step }` skips the login, but the step `{ $name }` pushes all the same.
check-login-skipped-why = The conditions of the two steps differ. The push then goes without a credential and is refused: `unauthorized: unauthenticated: User cannot be authenticated with the token provided`. Runs for other events are not affected.
check-login-skipped-fix = Put the same condition on both steps. If nothing is to be published on this event, skip the push as well, for example with `{ "push: ${{ github.event_name != 'pull_request' }}" }`; otherwise let the login run too.
