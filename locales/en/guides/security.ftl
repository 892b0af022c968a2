guide-security-title = Publish safely
guide-security-use = If publishing works and is to stay safe: least rights, forks, tokens, pinned actions.

guide-security-about-title = What this guide is for
guide-security-purpose = How `{ $owner }/{ $repository }` publishes with the least rights, what is dangerous although it works, and what to do when a token may have been seen.
guide-security-capitals = A word in capitals, such as `TAG`, stands for something that could not be found out or that only you know.

guide-security-safety-title = Keep it safe
guide-security-safety-least = Give `packages: write` to the job that publishes, and nothing wider to anything else. On the package, { $label-write } is enough for publishing; { $label-admin } is for jobs that delete.
guide-security-safety-built-in = Prefer `GITHUB_TOKEN`. Where a personal token is needed, make one for each purpose, and separate ones for production and for tests.
guide-security-safety-expiry = Give every personal token an end date, at most 90 days away, and renew it before that day. A token without one is forgotten, not safe.
guide-security-safety-review = From time to time, look at the last use of each token in { $link-tokens }, and delete those that nothing uses.
guide-security-safety-secret = Keep tokens in secrets: not in a file, an image, a build argument or a log. Hand them to a command through its input, not as an argument.
guide-security-safety-leak = If a token may have been seen by somebody else, delete it first and make the new one afterwards. Look at what it was used for.
guide-security-safety-forks = Never build the code of a pull request from a fork in a workflow with `pull_request_target`.
guide-security-safety-visibility = Look through a package before you make it public: that cannot be undone. A private package that a public repository may read is readable for the workflows of its forks.
guide-security-safety-pin = Pin actions to the full hash of a commit if you do not want their owners to be able to change your build.
guide-security-safety-clean-up = Let a clean-up delete untagged versions only if it understands images for several platforms; otherwise it breaks tags.
guide-security-safety-share = When you share a log or a guide, leave out the addresses of servers and the account names and paths on them.
guide-security-safety-notice = Let a failed run tell somebody, and read the log before you start it again.

guide-security-least-title = The least that each job needs
guide-security-least-job = Job
guide-security-least-needs = Needs
guide-security-least-not = Does not need
guide-security-least-build = builds and tests
guide-security-least-build-needs = `contents: read`
guide-security-least-build-not = a login to the registry
guide-security-least-publish = publishes
guide-security-least-publish-needs = `contents: read`, `packages: write`
guide-security-least-publish-not = a personal token, `contents: write`, a wide default
guide-security-least-attest = attests what it has published
guide-security-least-attest-needs = the same, and also `id-token: write`, `attestations: write` and, in an organisation, `artifact-metadata: write`
guide-security-least-attest-not = a personal token, `contents: write`
guide-security-least-pull = pulls a private image
guide-security-least-pull-needs = `packages: read`
guide-security-least-pull-not = `packages: write`
guide-security-least-delete = deletes versions
guide-security-least-delete-needs = `packages: write`, and the role { $label-admin } on the package
guide-security-least-delete-not = a personal token with `delete:packages`, as a rule

guide-security-forks-title = Pull requests from forks
guide-security-forks-read = A pull request from a fork receives a token that only reads, and no secrets, unless the settings of a private repository allow more. That is protection, not a fault: its code was written by somebody else.
guide-security-forks-target = `pull_request_target` runs with the rights and secrets of this repository. A workflow that builds the code of the fork there hands both to its author.
guide-security-forks-pattern = Build pull requests without pushing, and push after the merge. Where an image of a pull request is needed, let one workflow build it and hand it on as an artifact, and another one, started by `workflow_run`, publish it without running its code.
guide-security-forks-package = A package that a public repository may read is readable for workflows of every fork of it.

guide-security-leak-title = When a token may have been seen
guide-security-leak-intro = Act at once, in this order. It does not matter whether anybody has used it, and removing the line from a log or a file is not enough.
guide-security-leak-delete = In { $link-tokens }, note when the token was last used, and delete it. What uses it stops working now; that is right.
guide-security-leak-packages = In { $link-packages-list }, look for versions that none of you has pushed, and for packages that have become public.
guide-security-leak-replace = Where the token of the job can do the work, use it instead; elsewhere make a new token with less scope and an end date: { $section-classic-token }.
guide-security-leak-remove = Then clean up where it was seen: the file and its history, the log of the run, the chat.

guide-security-visibility-title = Before a package becomes public
guide-security-visibility-intro = A public package stays public: GitHub has no way back. Pull the image and look for keys, tokens, source code and configuration in every layer, also those that a later layer deletes.

guide-security-harmful-title = Advice that does harm
guide-security-harmful-intro = This advice circulates as a cure for a refused push. It widens access or destroys something.
