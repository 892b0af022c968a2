cause-login-to-other-registry-title = The login went to another registry
cause-login-to-other-registry-summary = The login step does not name `{ $registry }`, so it logs in to Docker Hub or elsewhere, and the push has no credential.

cause-login-to-other-registry-why = `docker/login-action` and `docker login` go to Docker Hub unless they are told a registry. With a GitHub token that login fails there; with Docker Hub’s own credentials it even succeeds, and `Login Succeeded` looks right. The push to `{ $registry }` is then sent without a credential, because a login counts for one host only. The same happens when the host is misspelt or is that of another registry of GitHub.

cause-login-to-other-registry-evidence-no-registry-in-step = In `{ $workflow-file }`, the login step has no `registry`, and in the log its inputs show none.
cause-login-to-other-registry-evidence-docker-hub-answers = The login is refused, and the text names `registry-1.docker.io` or says `incorrect username or password`. These words are most likely Docker Hub’s, and so is a demand for a personal access token with `when SSO is enforced`.
cause-login-to-other-registry-evidence-other-host-in-step = The login names a host, but another one than the image: a misspelling, `docker.pkg.github.com`, or a registry that the workflow pushes to as well.
cause-login-to-other-registry-evidence-login-names-registry = The login step before the push names `{ $registry }` and ends with `Login Succeeded`. Then the login went to the right place.
cause-login-to-other-registry-evidence-meant-for-docker-hub = The login is meant for Docker Hub, and the image that fails is there too. Then look at the account and its token on Docker Hub; GitHub has no part in it.

cause-login-to-other-registry-fix = Name `{ $registry }` in the login step, and keep a second step for Docker Hub if the workflow needs both. Then see that the image begins with the same host. New tokens and more scopes change nothing while the other registry is asked.
