guide-setup-title = Publishing images from `{ $owner }/{ $repository }` to `{ $registry }`

guide-setup-about-title = What this guide is for
guide-setup-about-purpose = This guide is about publishing container images from `{ $owner }/{ $repository }` to `{ $registry }`: what the workflow has to say, why a push can be refused, what only a person can change on GitHub’s pages, and how to see that a change worked. Names, commands and links are those of this repository. A word in capitals, such as `TAG`, stands for something that could not be found out or that only you know.
guide-setup-about-images =
    { $images ->
        [one] It covers this image:
       *[other] It covers { $images } images, and each of them is a package of its own:
    }
guide-setup-about-image = `{ $image }`
guide-setup-about-start = If a build is red now, start at { $section-errors }. If nothing has been published yet, start at { $section-workflow }. If the build is green but nobody can find or pull the image, start at { $section-check }.
guide-setup-about-enterprise-server = This repository is on a GitHub Enterprise Server. Its registry is `{ $registry }`, not `ghcr.io`, and a token of the one does not work at the other. An administrator of the server must have switched on GitHub Packages with subdomain isolation.
guide-setup-about-data-residency = This repository is on GHE.com. Its registry is `{ $registry }`, not `ghcr.io`, and a token of the one does not work at the other.

guide-setup-glance-title = The facts at a glance
guide-setup-glance-image = Image
guide-setup-glance-page = Its page
guide-setup-glance-settings = Its settings
guide-setup-glance-what = For
guide-setup-glance-where = Open
guide-setup-glance-code = the code, and the packages connected to it
guide-setup-glance-runs = runs and their logs
guide-setup-glance-defaults = default permissions of workflows
guide-setup-glance-secrets = secrets
guide-setup-glance-packages = all packages of the owner
guide-setup-glance-organization = For an organisation
guide-setup-glance-organization-where = Open
guide-setup-glance-creation = who may create which packages
guide-setup-glance-policies = which actions and permissions are allowed
guide-setup-glance-workflow-file = Workflow file
guide-setup-glance-job = Job
guide-setup-glance-login-step = Login step
guide-setup-glance-push-step = Push step
guide-setup-glance-workflow-name = In the list of runs, the workflow is called `{ $workflow-name }`.
guide-setup-glance-no-workflow = Which workflow pushes to `{ $registry }` is not known here. One to start from: { $section-workflow }.
guide-setup-glance-token = Credential: the login uses `GITHUB_TOKEN`, which GitHub makes for each job. There is nothing to store and nothing to renew.
guide-setup-glance-secret = Credential: the login uses the secret `{ $secret }`. If it holds a personal token, then the token’s owner, scope and end date decide, and `packages: write` in the workflow has no influence on it. When such a token is needed: { $section-personal-token }.
guide-setup-glance-secret-or-token = Credential: the login uses the secret `{ $secret }` and falls back to `GITHUB_TOKEN` only if that is empty. A secret that is set always wins, even if the token in it is no longer good. How to choose one of the two: { $section-personal-token }.
guide-setup-glance-unknown = Credential: not found. Look at the password of the login step: `secrets.GITHUB_TOKEN` and `github.token` are the token of the job, any other secret probably holds a personal token.
guide-setup-glance-pull = Once it is published, the image is pulled like this:

guide-setup-gates-title = The three gates a push must pass
guide-setup-gates-intro = Three independent checks stand between a build and the registry. Opening one does nothing for the other two, so find out first which of them refuses.
guide-setup-gate-token-title = Gate 1: the token of the job
guide-setup-gate-token-question = May the token of this job write packages? The `permissions` block of the job in { $link-workflow-file } decides, then the block at the top of the file. Only if there is neither does the default in { $link-actions-settings } count.
guide-setup-gate-token-lower = Some runs receive less than the file asks for: pull requests from forks, and jobs of a reusable workflow whose caller grants less. Runs started by Dependabot can only read unless the job states more.
guide-setup-gate-package-title = Gate 2: the package
guide-setup-gate-package-question = Does the package let this repository write? A package that a workflow of this repository has created does, unless the organisation has switched inheritance off. One that was created in another way has to name `{ $owner }/{ $repository }` under { $label-manage-actions-access } with the role { $label-write }:
guide-setup-gate-package-question-user = Does the package let this repository write? A package that a workflow of this repository has created does. One that was created in another way has to name `{ $owner }/{ $repository }` under { $label-manage-actions-access } with the role { $label-write }:
guide-setup-gate-package-image = `{ $image }`: { $link-package-settings }
guide-setup-gate-account-title = Gate 3: the account
guide-setup-gate-account-owner = Does the image belong to the account that owns the repository? `GITHUB_TOKEN` writes under `{ $registry }/{ $owner-lower }` and, as far as is known, nowhere else. What is there already is shown in { $link-packages-list }.
guide-setup-gate-account-organization = Do the rules of the organisation allow it? Which packages members may create is set in { $link-organization-package-settings }, which actions may run and what tokens receive by default in { $link-organization-actions-settings }. Both need an owner of the organisation, and an enterprise may have decided above it.
guide-setup-gate-account-unknown = If `{ $owner }` is an organisation, its rules have to allow it too. Which packages members may create is set in { $link-organization-package-settings }, which actions may run in { $link-organization-actions-settings }; both need an owner of the organisation.
guide-setup-gate-account-user = A personal account has no rules of its own for packages. An account that is managed by an enterprise cannot publish under its own name, only in an organisation.
guide-setup-gate-refusal-title = Which gate has refused
guide-setup-refusal-says = The message contains
guide-setup-refusal-gate = What refuses
guide-setup-refusal-installation = `denied: installation not allowed to`
guide-setup-refusal-installation-gate = gate 1; if the job does have `packages: write`, probably gate 3
guide-setup-refusal-app = `permission_denied: installation not allowed to`
guide-setup-refusal-app-gate = none of the three: the token of another GitHub App is in use, and those cannot push in any case known
guide-setup-refusal-write = `permission_denied: write_package`
guide-setup-refusal-write-gate = gate 2
guide-setup-refusal-owner = `The requested installation does not exist`
guide-setup-refusal-owner-gate = gate 3: the image belongs to another owner
guide-setup-refusal-scopes = `The token provided does not match expected scopes`
guide-setup-refusal-scopes-gate = none of the three: a personal token without the scope is in use
guide-setup-gates-login = `Login Succeeded` opens none of the gates. It says that the credential is valid; what it may do is asked only when the first part of the image is sent.

guide-setup-workflow-title = The smallest correct workflow
guide-setup-workflow-docker-action = Images are built with Docker’s actions. Compare `{ $workflow-file }` with this file or start from it: it holds what a push needs and nothing else.
guide-setup-workflow-builder-unknown = What builds the image is not known here, so the file uses Docker’s actions; `--builder docker` or `--builder podman` gives one for a command line. Compare `{ $workflow-file }` with it or start from it: it holds what a push needs and nothing else.
guide-setup-workflow-docker = Images are built with the Docker command line. Compare `{ $workflow-file }` with this file or start from it: it holds what a push needs and nothing else.
guide-setup-workflow-podman = Images are built with Podman. Compare `{ $workflow-file }` with this file or start from it: it holds what a push needs and nothing else.
guide-setup-workflow-why-permissions = `packages: write` stands in the job that publishes and nowhere else. A block withholds whatever it does not list, and a block in a job replaces the one at the top; `contents: read` is there for the checkout.
guide-setup-workflow-why-login = The login names its registry, uses the token of the job, and stands in the same job as the push. As far as is known, the token decides, not the account name beside it.
guide-setup-workflow-why-label = The build receives the label `org.opencontainers.image.source` with the address of the repository. It connects a package that does not exist yet.
guide-setup-workflow-why-name = The name of the image is in lower case up to the tag.
guide-setup-workflow-why-event = The run is started by a push, not by a pull request, because a pull request from a fork may not write.
guide-setup-workflow-versions = An older version of one of these actions is not in itself a reason for a refused push.
guide-setup-workflow-mixed-case = `{ $owner }/{ $repository }` contains capital letters, and the name of an image must not. Images of this owner start with `{ $registry }/{ $owner-lower }`. Renaming the account or the repository is not necessary.
guide-setup-workflow-many-images = Each image is built by its own run of the job, so the one step `Build and push` takes the place of the steps that push a single image, whatever their names. Set `context` to the folder that holds its Dockerfile. Access, visibility and page are separate for each package.
guide-setup-workflow-nested = Everything after the owner in the name of an image, slashes included, is the name of its package. Each such package is separate from every other one, with access and visibility of its own, and its address on GitHub writes the slash as `%2F`.
guide-setup-workflow-other-owner = An image of this repository is named after another owner than `{ $owner }`. As far as is known, the token of the job cannot push there, so the file above publishes under the repository’s own owner. To keep the other name, see { $section-personal-token }.
guide-setup-tags-title = Which push gives which tag
guide-setup-tags-intro = No tag exists unless something pushes it, and pushing a tag again moves it. What must not move is deployed by its digest.
guide-setup-tags-event = Event
guide-setup-tags-tag = Tag
guide-setup-tags-needs = Needs
guide-setup-tags-branch = push to the branch `feature/login`
guide-setup-tags-branch-tag = `feature-login`
guide-setup-tags-branch-needs = `type=ref,event=branch`
guide-setup-tags-latest = push to `{ $default-branch }`
guide-setup-tags-latest-tag = `latest`, besides the branch’s own
guide-setup-tags-latest-needs = the rule `type=raw` below; `latest` comes by itself only with rules for Git tags
guide-setup-tags-version = push of the Git tag `v1.2.3`
guide-setup-tags-version-tag = `1.2.3`
guide-setup-tags-version-needs = `type=semver`, and `tags` under `on: push`
guide-setup-tags-version-as-is = push of the Git tag `v1.2.3`, kept as it is
guide-setup-tags-version-as-is-tag = `v1.2.3`
guide-setup-tags-version-as-is-needs = `type=ref,event=tag`, and `tags` under `on: push`
guide-setup-tags-pull-request = pull request 7
guide-setup-tags-pull-request-tag = `pr-7`
guide-setup-tags-pull-request-needs = `type=ref,event=pr`, and a run that may push, so not from a fork
guide-setup-tags-commit = any commit `1a2b3c4`
guide-setup-tags-commit-tag = `sha-1a2b3c4`
guide-setup-tags-commit-needs = `type=sha`; for a tag such as `main-1a2b3c4`, the prefix has to be stated, as in the rules below
guide-setup-tags-rules = These are the rules of the table, for the `tags` of `docker/metadata-action`; the workflow above has the first two:
guide-setup-tags-script-branch = push to the branch `feature/login`
guide-setup-tags-script-branch-tag = `feature-login`
guide-setup-tags-script-branch-needs = the line that replaces what a tag may not contain
guide-setup-tags-script-latest = push to `{ $default-branch }`
guide-setup-tags-script-latest-tag = `latest`, besides the branch’s own
guide-setup-tags-script-latest-needs = the condition on the default branch
guide-setup-tags-script-version = push of the Git tag `v1.2.3`
guide-setup-tags-script-version-tag = `v1.2.3`
guide-setup-tags-script-version-needs = `tags` under `on: push`
guide-setup-tags-script-commit = any commit
guide-setup-tags-script-commit-tag = none
guide-setup-tags-script-commit-needs = a further push with a tag made from `GITHUB_SHA`

guide-setup-clicks-title = What only a person can click
guide-setup-clicks-intro = Access and visibility of a package can be changed on GitHub’s pages only: there is no API for them, and a workflow that tries fails. A package is connected to a repository there too; the label `org.opencontainers.image.source` of the next image that is pushed may also do it. Do what applies, and check each change as described.
guide-setup-clicks-situation = Situation
guide-setup-clicks-section = Section
guide-setup-clicks-refused = the push is refused with `write_package`
guide-setup-clicks-refused-section = { $section-grant-actions-access }
guide-setup-clicks-new-name = a new name is refused although the job has `packages: write`
guide-setup-clicks-new-name-section = { $section-organization-package-creation }
guide-setup-clicks-not-shown = the package is not shown on the repository’s page
guide-setup-clicks-not-shown-section = { $section-connect-repository }
guide-setup-clicks-strangers = everybody should be able to pull without a login
guide-setup-clicks-strangers-section = { $section-make-public }
guide-setup-clicks-readers = certain people, servers or workflows have to pull a private image
guide-setup-clicks-readers-section = { $section-give-read-access }
guide-setup-clicks-no-edit = the workflow file cannot be changed
guide-setup-clicks-no-edit-section = { $section-default-workflow-permissions }

guide-setup-errors-title = Find your error message
guide-setup-errors-intro = In the log of the step that failed, find the first line with `denied`, `unauthorized`, `403` or `failed to push`, and look for its words in the table. Lines after it often say less. The words count, not the number: the same 403 stands for very different refusals.
guide-setup-hidden-reason-title = If the message gives no reason
guide-setup-hidden-reason-intro = Build tools often print `403 Forbidden` and an address and keep the reason to themselves. The following step asks the registry whether this job may upload, and prints the answer. Nothing is published: an upload is opened and left empty, and the registry lets it expire. Put it into the job that pushes, and remove it afterwards.
guide-setup-hidden-reason-allowed = `202` means that the upload is allowed; the reason lies elsewhere.
guide-setup-hidden-reason-refused = `401` or `403` means that it is refused. The line above the number holds the exact message; look for it in the table.
guide-setup-hidden-reason-other = Any other number, such as `429` or `503`, says nothing about rights.
guide-setup-hidden-reason-new = What the registry answers for a package that does not exist yet is not known.
guide-setup-hidden-reason-personal = For a personal token, ask from your own machine. `TOKEN_OWNER` is the account that made the token, and the token is pasted at a hidden prompt:

guide-setup-causes-title = The possible causes, one by one
guide-setup-causes-possible =
    { $causes ->
        [one] One cause is still possible with the facts of this repository.
       *[other] With the facts of this repository, { $causes } causes are still possible. The most frequent ones come first; those that the facts rule out are left out.
    }
guide-setup-causes-full =
    { $causes ->
        [one] This is the one cause that is known.
       *[other] These are all { $causes } causes that are known, the most frequent ones first, including those that the facts of this repository rule out.
    }
guide-setup-causes-reading = Each section says what happens, how to tell this cause from others, and what to change. Compare the observations before you change anything.

guide-setup-check-title = Check the result
guide-setup-check-intro = A green run proves little: the step that pushes may have been skipped. Start the right kind of run, read the log, pull the image as a stranger, and look at its page.
guide-setup-check-log-title = Read the log
guide-setup-check-log-open = In { $link-actions-runs }, open the newest run of `{ $workflow-name }` and in it the job `{ $job }`.
guide-setup-check-log-token = In { $label-set-up-job }, open { $label-github-token-permissions }. If the login uses `GITHUB_TOKEN`, it has to list `Packages: write`.
guide-setup-check-log-login = In the step `{ $login-step }`, look for `Login Succeeded`.
guide-setup-check-log-push = In the step `{ $push-step }`, look for the end of the upload, shown below.
guide-setup-check-log-tags = The step `{ $metadata-step }` prints the tags and labels that the push step receives. A tag that is missing there is not pushed.
guide-setup-check-log-nothing = If no such lines are there and the step is green, nothing was sent: a condition left the push out, or the build was told only to load the image.
guide-setup-check-log-no-run = If there is no run at all, compare the branch and the changed files with the filters under `on`, and look for `[skip ci]` in the message of the commit. A push that a workflow makes with `GITHUB_TOKEN` does not start another run.
guide-setup-check-package-title = Look at the package
guide-setup-check-package-page = Page
guide-setup-check-package-shows = Shows
guide-setup-check-package-shows-page = versions, tags, visibility and source, for everybody who may read the package
guide-setup-check-package-shows-repository = the same, but only once the package is connected to the repository
guide-setup-check-package-shows-settings = access and visibility, for administrators of the package
guide-setup-check-package-shows-list = every package of the owner that you may see, connected or not
guide-setup-check-package-missing = A page that is not found has one of three meanings: nothing has been pushed yet, the package is private and you may not read it, or, for the page under the repository, it is not connected. If a push says `write_package`, something already holds the name, even if you cannot see it.
guide-setup-check-package-state = From the command line, the state of a package can be read, though not changed:
guide-setup-check-package-owner-unknown = Of the two requests for an image, the first is for a personal account and the second for an organisation; the one that does not apply may answer `404`.
guide-setup-check-package-visibility = `visibility` is `public`, `private` or `internal`. Which of them a first push gives is documented in two ways, so look.
guide-setup-check-package-repository = `repository` names the connected repository; empty means connected to none.
guide-setup-check-package-404 = `404` means that there is no such package or that your token may not see it.
guide-setup-check-package-inspect = What the registry holds under a tag:
guide-setup-check-package-unknown = Rows with the platform `unknown/unknown` are statements about how the image was built. They are harmless, and so are untagged versions, to which a tag may refer. If these rows are in the way, the build can leave them out:
guide-setup-check-package-untagged = Entries whose platform is `unknown/unknown`, in JSON `unknown` for both `architecture` and `os`, are harmless, and so are untagged versions: a tag may refer to them, as it does to the parts of an image for several platforms. Do not delete them blindly.
guide-setup-check-server-title = On a server or another machine
guide-setup-check-server-intro = A public image needs no login. For a private one, a machine outside GitHub Actions logs in with a classic token that has `read:packages` and nothing else; { $link-new-token-read } makes one. `TOKEN_OWNER` is the account that made it, and the token is pasted at a hidden prompt:
guide-setup-check-server-pull = Then pull as the same user:
guide-setup-check-server-podman-reboot = Podman keeps the login in a folder that is emptied at a reboot, unless `--authfile` or `REGISTRY_AUTH_FILE` names another file.
guide-setup-check-server-podman-sudo = `sudo podman` has a store of its own; log in as the user who pulls.
guide-setup-check-server-podman-get-login = `podman login --get-login` prints the stored account name. It asks the registry nothing.
guide-setup-check-server-docker = `sudo docker login` writes the credential of `root`; log in as the user who pulls.
guide-setup-check-outside-title = When the cause lies outside the repository
guide-setup-check-outside-status = Sudden failures everywhere, timeouts, answers from 500 to 504: look at { $link-status }, components { $label-packages } and { $label-actions }, before you change anything.
guide-setup-check-outside-limits = One large layer that always fails: a layer may have 10 GB at most, and its upload may take 10 minutes at most.
guide-setup-check-outside-rate = `toomanyrequests`: the limit is not documented and seems to count by the minute. Wait a few minutes and push less at a time.
guide-setup-check-outside-network = A runner of your own has to reach `ghcr.io` and `pkg-containers.githubusercontent.com`.
guide-setup-ask-for-help-title = If you ask somebody for help
guide-setup-ask-for-help-intro = With this, another person can say which gate refuses. Leave out tokens, even expired ones, and the names and addresses of servers.
guide-setup-ask-error = the complete line of the error, and the two lines around it
guide-setup-ask-permissions = the block { $label-github-token-permissions } from { $label-set-up-job }
guide-setup-ask-event = the event and the branch of the run: a push, a pull request, from a fork or not, by Dependabot or not
guide-setup-ask-credential = the kind of credential: `GITHUB_TOKEN`, or the prefix of a token such as `ghp_`
guide-setup-ask-pushed = whether the push step printed that something was sent
guide-setup-ask-image = the complete reference that was pushed: `{ $image }` with its tag
guide-setup-ask-package = whether the package’s page exists, whether the package is private, and which repositories { $label-manage-actions-access } lists with which role

guide-setup-personal-token-title = When `GITHUB_TOKEN` cannot do it
guide-setup-personal-token-intro = Inside GitHub Actions, `GITHUB_TOKEN` is enough for every image of `{ $owner }` to which the repository has access. A personal token is needed only here:
guide-setup-personal-token-other-owner = for an image under another account than the one that owns the repository;
guide-setup-personal-token-outside = for a push, or a pull of a private image, from outside GitHub Actions: a laptop, a server, another CI system.
guide-setup-personal-token-not = `permission_denied: write_package` is not such a case: there the package refuses the repository, and a new token changes nothing about it. The way in: { $section-grant-actions-access }.
guide-setup-token-kinds-title = Which tokens the registry accepts
guide-setup-token-kinds-intro = The first letters of a token say what it is without giving it away.
guide-setup-token-kinds-prefix = Starts with
guide-setup-token-kinds-is = Is
guide-setup-token-kinds-works = For the registry
guide-setup-token-kinds-classic = `ghp_`
guide-setup-token-kinds-classic-is = a classic personal token
guide-setup-token-kinds-classic-works = accepted, with `read:packages` to pull and `write:packages` to push
guide-setup-token-kinds-fine-grained = `github_pat_`
guide-setup-token-kinds-fine-grained-is = a fine-grained personal token
guide-setup-token-kinds-fine-grained-works = not accepted
guide-setup-token-kinds-installation = `ghs_`
guide-setup-token-kinds-installation-is = the token of a job, or of another GitHub App
guide-setup-token-kinds-installation-works = the job’s own works inside the job; those of other apps can log in but cannot push in any case known
guide-setup-token-kinds-oauth = `gho_`
guide-setup-token-kinds-oauth-is = the token of the `gh` command
guide-setup-token-kinds-oauth-works = reported to work once `gh auth refresh` has added the scope
guide-setup-scopes-scope = Scope of a classic token
guide-setup-scopes-allows = Allows
guide-setup-scopes-read = `read:packages`
guide-setup-scopes-read-allows = to pull
guide-setup-scopes-write = `write:packages`
guide-setup-scopes-write-allows = to push, and to pull
guide-setup-scopes-delete = `delete:packages`
guide-setup-scopes-delete-allows = to delete versions; only for jobs that do
guide-setup-scopes-repo = `repo`
guide-setup-scopes-repo-allows = nothing that the registry needs; untick it
guide-setup-personal-token-policy = An organisation can block classic tokens, limit how long they last, or accept only certain network addresses. The token is then refused although its scope is right, and only an owner of the organisation can tell.

guide-setup-safety-title = Keep it safe
guide-setup-safety-least = Give `packages: write` to the job that publishes, and nothing wider to anything else. On the package, { $label-write } is enough for publishing; { $label-admin } is for jobs that delete.
guide-setup-safety-built-in = Prefer `GITHUB_TOKEN`. Where a personal token is needed, make one for each purpose, and separate ones for production and for tests.
guide-setup-safety-expiry = Give every personal token an end date, at most 90 days away, and renew it before that day. A token without one is forgotten, not safe.
guide-setup-safety-review = From time to time, look at the last use of each token in { $link-tokens }, and delete those that nothing uses.
guide-setup-safety-secret = Keep tokens in secrets: not in a file, an image, a build argument or a log. Hand them to a command through its input, not as an argument.
guide-setup-safety-leak = If a token may have been seen by somebody else, delete it first and make the new one afterwards. Look at what it was used for.
guide-setup-safety-forks = Never build the code of a pull request from a fork in a workflow with `pull_request_target`.
guide-setup-safety-visibility = Look through a package before you make it public: that cannot be undone. A private package that a public repository may read is readable for the workflows of its forks.
guide-setup-safety-pin = Pin actions to the full hash of a commit if you do not want their owners to be able to change your build.
guide-setup-safety-clean-up = Let a clean-up delete untagged versions only if it understands images for several platforms; otherwise it breaks tags.
guide-setup-safety-share = When you share a log or a guide, leave out addresses, account names and paths of servers.
guide-setup-safety-notice = Let a failed run tell somebody, and read the log before you start it again.

guide-setup-myths-title = Advice to ignore
guide-setup-myths-intro = This advice is often given and does not help, or does harm. Each entry says why it seems to work.

guide-setup-sources-title = Sources
guide-setup-sources-intro = What this guide says rests on GitHub’s and other vendors’ documentation and on reports by people who had the same failure. Where these disagree or nothing is documented, the text says “may”, “seems” or “reported”.

guide-setup-facts-title = Which facts were used
guide-setup-facts-intro = This guide was written from the following facts. If one of them is wrong or missing, correct it where it comes from, or state it in the configuration file, and write the guide again.
guide-setup-facts-renew = To renew this file: `{ $command }`
