check-password-on-command-line-title = A secret stands on the command line
check-password-on-command-line-message = The step `{ $step }` gives the secret `{ $secret }` to the login as an argument.
check-password-on-command-line-why = The login works, but while it runs, other processes on the machine may be able to read its arguments, and a shell that prints its commands or keeps a history may record them. On a hosted runner, which serves one job, the risk is small; on a machine of your own it is real.
check-password-on-command-line-fix = Hand the secret to the step as a variable, `{ "TOKEN: ${{ secrets.NAME }}" }` under `env`, and send it through standard input: `printf '%s' "$TOKEN" | docker login ghcr.io -u USERNAME --password-stdin`. Most other clients know `--password-stdin` too.
