check-login-in-other-job-title = The login is in another job
check-login-in-other-job-message = The job `{ $job }` pushes without a login of its own; the login in the job `{ $name }` does not count for it.
check-login-in-other-job-why = A login counts for its own job: each job has a machine of its own, as a rule, and `docker/login-action` logs out when its job ends. So the push goes without a credential and is refused: `unauthorized: unauthenticated: User cannot be authenticated with the token provided`.
check-login-in-other-job-fix = Log in before the push in the job that pushes, and give that job `contents: read` and `packages: write`. If the other job neither pushes nor pulls private images, remove the login there.
