cause-credential-store-mismatch-title = Another program or user is logged in than the one that fails
cause-credential-store-mismatch-summary = A login has taken place, but the program that pushes or pulls reads another file, or a later login has replaced it.

cause-credential-store-mismatch-why = A login is an entry in a file, and not every program reads the same one. Docker, Buildx, crane, ko, cosign and ORAS read `~/.docker/config.json`, or `config.json` in the folder that `DOCKER_CONFIG` names. Podman, Buildah and Skopeo keep a file of their own and look into Docker’s only if theirs has no entry; Helm’s login is its own too, and kaniko reads `/kaniko/.docker/config.json` in its container. With `sudo` all of them use root’s files. There is one entry for a registry in each file, so the last login wins. The program that fails then sends no credential, or another one than you think.

cause-credential-store-mismatch-evidence-other-program = One program logs in and another one fails: Helm logs in and cosign signs, or Podman logs in and Docker pushes.
cause-credential-store-mismatch-evidence-other-user = The login runs without `sudo` and the push with it, or the other way round.
cause-credential-store-mismatch-evidence-later-login = Between the login and the push, another step logs in to the same registry or installs a program. An action that installs crane or ko may log in by itself with `GITHUB_TOKEN` and so replace a personal token.
cause-credential-store-mismatch-evidence-inside-container = The program that fails runs in a container, a virtual machine or a cluster, which does not see the files of the machine that logged in.
cause-credential-store-mismatch-evidence-same-program-and-user = The program that fails was logged in right before, by the same user, and is refused all the same. Then the credential itself or its rights are in question.

cause-credential-store-mismatch-fix = Log in with the program that pushes or pulls, as the user who runs it, and let no later step log in again. Where two programs have to share a login, name the same file to both. A new token or more permissions change nothing while the wrong file is read.
