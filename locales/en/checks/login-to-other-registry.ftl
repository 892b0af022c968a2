check-login-to-other-registry-title = The login goes to another registry
check-login-to-other-registry-message = The job `{ $job }` pushes to `ghcr.io`, but its login, in the step `{ $step }`, goes to another registry.
check-login-to-other-registry-why = Without `registry`, `docker/login-action` logs in to Docker Hub, where GitHub’s token is likely to be refused: `unauthorized: incorrect username or password`. Even where the login succeeds, the push to `ghcr.io` goes without a credential.
check-login-to-other-registry-fix = Set `registry: ghcr.io` in the step. If the other registry is needed too, leave its login as it is and add a second one for `ghcr.io`.
