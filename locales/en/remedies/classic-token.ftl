remedy-classic-token-title = Publish with a classic personal token
remedy-classic-token-intro = Use this only where `GITHUB_TOKEN` cannot do it: an image under another owner, or a push from outside GitHub Actions. Of personal tokens, the registry accepts classic ones only, not fine-grained ones. A token belongs to a person, never to an organisation, and that person needs write access to the package.
remedy-classic-token-warning = Whoever holds the value can do what the token allows, outside this repository too. Give it the least scope and an end date, and keep it in a secret, never in a file.
remedy-classic-token-form = Open { $link }; it has the right scope ticked. The long way, from { $link-account-settings }, is { $path }.
remedy-classic-token-note = In { $path }, name the purpose, the repository and the secret, so that the token can be recognised in a year.
remedy-classic-token-expiration = In { $path }, choose a date at most 90 days away. An organisation may demand less.
remedy-classic-token-scopes = Under { $label-select-scopes }, `write:packages` and `read:packages` are ticked. Untick `repo` if it is: the registry does not need it. `delete:packages` is only for jobs that delete.
remedy-classic-token-generate = At the end of the form, choose { $path } and copy the value, which starts with `ghp_`. GitHub shows it once.
remedy-classic-token-variable = Store the value where your CI system keeps secrets for its jobs, under the name `CR_PAT` and so that logs do not show it. In the job that pushes, log in with it; `TOKEN_OWNER` is the account name of the person who made the token:
remedy-classic-token-machine = Log in on the machine with it, as the user who pushes or pulls; `TOKEN_OWNER` is the account name of the person who made the token:
remedy-classic-token-secret = Open { $link } and choose { $path }.
remedy-classic-token-secret-value = In { $label-name }, write `CR_PAT`; in { $label-secret }, paste the value; then choose { $path }. A name that starts with `GITHUB_` is not allowed.
remedy-classic-token-overwrite = Give the secret `{ $job-secret }` the new value; the command asks for it, so that it stays out of the shell’s history. Overwrite every other copy too: environments, the organisation, servers.
remedy-classic-token-overwrite-of-job = If the token is for the login of the job `{ $job }`, give its secret `{ $job-secret }` the new value; the command asks for it, so that it stays out of the shell’s history. Overwrite every other copy too: environments, the organisation, servers.
remedy-classic-token-sso = If the organisation that owns the image uses single sign-on, open { $link } and, in the line of the token, choose { $path }.
remedy-classic-token-login = In the job that pushes, log in with the secret; `TOKEN_OWNER` is the account name of the person who made the token:
remedy-classic-token-login-known = Let the login of the job that pushes use the secret `{ $job-secret }` alone; `TOKEN_OWNER` is the account name of the person who made the token:
remedy-classic-token-login-of-job = If the token is for the login of the job `{ $job }`, let that login use the secret `{ $job-secret }` alone; `TOKEN_OWNER` is the account name of the person who made the token:
remedy-classic-token-commit = Commit the file.
remedy-classic-token-role = If `{ $image }` exists and that person cannot write to it, an administrator of the package opens { $link }, chooses { $path } and gives the role { $label-write }.
remedy-classic-token-check = On your own machine, run this block, paste the token and press Enter (nothing is shown); the header has to name `write:packages`:
remedy-classic-token-verify = The push step of the next run shows:
remedy-classic-token-phrases =
    create a token for ghcr
    how to create a token
    generate a personal access token
