cause-secret-empty-or-missing-title = The login receives an empty user name or password
cause-secret-empty-or-missing-summary = The secret that the login reads is missing, misspelt or not handed to this run, so the user name or the password is empty.

cause-secret-empty-or-missing-why = A secret that does not exist gives an empty text, not an error, so nothing is noticed before the login. `docker/login-action` then stops with `Username and password required`; a script that pipes the empty value into `docker login` is told that it cannot log in interactively. The reason is a misspelt name, a secret kept in an environment or in another repository, a pull request from a fork, a run started by Dependabot, or a called workflow that was not given the secret. The registry has not been asked at all.

cause-secret-empty-or-missing-evidence-nothing-after-password = In the log, open the login step and its inputs: `registry` is `{ $registry }`, and the line `password:` or `username:` is missing or empty. The log leaves out inputs that are empty; a secret that is set shows as `***`.
cause-secret-empty-or-missing-evidence-name-not-listed = In { $link-secrets-settings }, the name that `{ $workflow-file }` reads is not listed, letter by letter.
cause-secret-empty-or-missing-evidence-kept-elsewhere = The secret is in { $link-environments-settings }, and the job names no such `environment`; or it belongs to the organisation, whose { $label-repository-access } does not include this repository.
cause-secret-empty-or-missing-evidence-fork-or-dependabot = The run belongs to a pull request from a fork, or Dependabot started it. As a rule a fork’s run receives no secrets (only { $label-send-secrets-and-variables-to-workflows-from-fork-pull-requests } in a private repository changes that), and Dependabot’s only the Dependabot secrets.
cause-secret-empty-or-missing-evidence-called-workflow = The login stands in a workflow that another one calls, and the calling job passes on no `secrets`. They reach only the workflow that is called directly.
cause-secret-empty-or-missing-evidence-script-reads-other-name = The login is a script, and the variable that it reads is not the one under `env` of its step.
cause-secret-empty-or-missing-evidence-no-registry-named = The inputs of the failing login step hold no `registry`. Then it logs in to Docker Hub, and that login has secrets of its own.

cause-secret-empty-or-missing-fix = For images of this repository’s owner, log in with `GITHUB_TOKEN`, which is always there. Otherwise store the secret where this run can read it, under exactly the name that the workflow uses. Runs for forks get no secrets by design: leave out login and push there, and do not switch to `pull_request_target` to get at them.
