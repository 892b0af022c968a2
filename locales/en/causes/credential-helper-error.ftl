cause-credential-helper-error-title = The program that keeps Docker’s logins fails
cause-credential-helper-error-summary = Docker’s configuration names a credential helper that is missing, locked or unable to answer.

cause-credential-helper-error-why = Instead of writing logins into its file, Docker can leave them to a helper, a program such as `docker-credential-osxkeychain`. `credsStore` in `~/.docker/config.json` names one for all registries, `credHelpers` one for a single registry. If it is not installed, cannot reach its store or has nothing to answer with, the client is likely to stop before it asks the registry, and even public images then fail. It mostly happens on personal machines, in WSL and on self-hosted runners.

cause-credential-helper-error-evidence-helper-in-error = The error says `error getting credentials` or `error storing credentials`, and names a program `docker-credential-…` or its exit status.
cause-credential-helper-error-evidence-helper-in-config = In `~/.docker/config.json`, `credsStore` or `credHelpers` names a helper, and the program with that name after `docker-credential-` is not there or ends with an error.
cause-credential-helper-error-evidence-copied-config = The file names a helper of another system, such as `desktop.exe` on Linux or in WSL, or `osxkeychain` on a runner. It may have been copied, or written by Docker Desktop.
cause-credential-helper-error-evidence-locked-store = It works in the desktop session and fails over SSH or in a service. The keychain may be locked there.
cause-credential-helper-error-evidence-registry-answered = The error names a status or a message of the registry, such as 401, 403 or `denied`. Then the helper has probably done its work.

cause-credential-helper-error-fix = Repair or install the helper, or take it out of the configuration and log in again. Permissions and tokens on GitHub have no part in it.
