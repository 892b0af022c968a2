check-login-missing-title = The job pushes without a login
check-login-missing-message = The step `{ $step }` of the job `{ $job }` pushes `{ $image }`, but nothing in the job logs in to the registry.
check-login-missing-why = The push goes without a credential and is refused: `unauthorized: unauthenticated: User cannot be authenticated with the token provided`. A login in another job does not count. It does not matter on a machine of your own that already holds a valid login.
check-login-missing-fix = Log in before the push, in this job: `docker/login-action` with `registry: ghcr.io`, `{ "username: ${{ github.actor }}" }` and `{ "password: ${{ secrets.GITHUB_TOKEN }}" }`. Give the job `contents: read` and `packages: write`. If a program other than Docker pushes, log in with that program.
