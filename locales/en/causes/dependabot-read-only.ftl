cause-dependabot-read-only-title = The run was started by Dependabot
cause-dependabot-read-only-summary = A run that Dependabot starts gets a read-only token unless the workflow raises it, and it sees only Dependabot’s secrets.

cause-dependabot-read-only-why = GitHub treats a push or a pull request by Dependabot much like one from a fork: by default the token of the run can only read, and the secrets of Actions are withheld; only secrets stored for Dependabot are there. Unlike with a fork, a `permissions:` block may raise the token again. The restrictions follow whoever started the first attempt, so a re-run by a person keeps them.

cause-dependabot-read-only-evidence-actor-dependabot = The page of the run says that `dependabot[bot]` started it. A later attempt started by a person changes nothing about that.
cause-dependabot-read-only-evidence-only-dependabot-fails = Pushes and pull requests of people who work in this repository publish; only those of Dependabot fail.
cause-dependabot-read-only-evidence-packages-read-listed = In the log of the run, open { $label-set-up-job } and then { $label-github-token-permissions }. The list shows `Packages: read`. A read-only default and a pull request from a fork show the same line, so look at who started the run as well.
cause-dependabot-read-only-evidence-empty-secret = The login step stops with `Username and password required`, and its secret is not in { $link-dependabot-secrets-settings }. Then the password most likely arrived empty for that reason.
cause-dependabot-read-only-evidence-person-started = A person started the first attempt of the run, for example with a commit of their own on Dependabot’s branch. Then these restrictions do not apply.

cause-dependabot-read-only-fix = An update of a dependency seldom has to publish an image: build it, and leave out the login and the push when the actor is `dependabot[bot]`. If it has to publish, `packages: write` in the publishing job is enough for the built-in token. A personal token has to be stored once more among Dependabot’s secrets. A re-run by a person changes nothing, and a pull request from a fork cannot be given the right this way.
