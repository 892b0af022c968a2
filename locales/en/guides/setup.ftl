guide-setup-title = Publishing images from `{ $owner }/{ $repository }` to `{ $registry }`
guide-setup-use = To set publishing up, or to see what it lacks: what has to allow a push, the workflow file, what to click on GitHub, and the likeliest causes of each error.

guide-setup-about-title = What this guide is for
guide-setup-about-purpose = What `{ $owner }/{ $repository }` publishes to `{ $registry }`, what a push needs, and what to do when one is refused. Names, commands and links are those of this repository. A word in capitals, such as `TAG`, stands for something that could not be found out or that only you know.
guide-setup-about-purpose-site = What publishing an image to `{ $registry }` needs, and what to do when a push is refused. A word in capitals, such as `TAG`, stands for something that only you know.
guide-setup-about-defects = The workflow files have the errors listed here. Cure them before anything else in this guide; `ghcr-guide check` explains each one.
guide-setup-about-defects-fixable = The workflow files have the errors listed here. Cure them before anything else in this guide: `ghcr-guide check` explains each one, and `ghcr-guide check --fix` corrects those that a small edit cures.
guide-setup-about-unread = Not every workflow file could be read, and nothing in this guide takes account of those listed below. If one of them publishes, what is said here of images, jobs and tokens may be wrong or missing. `ghcr-guide check` says what keeps each from being read.
guide-setup-about-unread-file = `{ $unread-file }`
guide-setup-about-images =
    { $images ->
        [one] It covers this image:
       *[other] It covers { $images } images, and each of them is a package of its own:
    }
guide-setup-about-image = `{ $image }`
guide-setup-about-packages = What this guide covers is listed here. Each entry is a package of its own, with a page, settings and access of its own:
guide-setup-about-package-image = `{ $image }`, an image
guide-setup-about-package-chart = `{ $image }`, a Helm chart
guide-setup-about-package-flux-artifact = `{ $image }`, an artifact of Flux
guide-setup-about-package-timoni-module = `{ $image }`, a module of Timoni
guide-setup-about-package-artifact = `{ $image }`, an OCI artifact
guide-setup-about-assumed = No push to `{ $registry }` was found in the workflow files; one made by a script or program that cannot be read here would not have been seen. Where this guide names an image, it is the name that an image of this repository would have by default: `{ $image }`. Whether the registry has it was not looked up.
guide-setup-about-undecided = A workflow pushes an image, but its name does not follow from the files. In this guide it stands as `{ $image }`. What leaves it open:
guide-setup-about-open = A workflow pushes an image or other package whose name does not follow from the files; it may be one that is named above, or another. What leaves it open:
guide-setup-about-open-part = `{ $undecided }`
guide-setup-about-start = If a build is red now, start at { $section-errors }. If nothing has been published yet, start at { $section-workflow }. If the build is green but nobody can find or pull the image, start at { $section-check }.
guide-setup-about-commands = This page is short on purpose. A command in parentheses, such as `ghcr-guide explain ID`, shows the details of what it stands beside; all of it on one page comes with `--full`. Commands are run in the root of your checkout, wherever it lies.
guide-setup-about-commands-site = Commands are run in the root of your checkout, wherever it lies.
guide-setup-about-commands-full = What is known of these images and of what can go wrong with them stands on this page. A command in parentheses shows what lies elsewhere. Commands are run in the root of your checkout, wherever it lies.
guide-setup-about-owner-kind = Whether `{ $owner }` is a person or an organisation is not known here, so some links come twice. `ghcr-guide --owner-kind user` or `ghcr-guide --owner-kind organization` leaves the right ones.
guide-setup-about-owner-kind-site = Whether `{ $owner }` is a person or an organisation is not known here, so some links come twice.
guide-setup-about-enterprise-server = This repository is on a GitHub Enterprise Server. Its registry is `{ $registry }`, not `ghcr.io`, and a token of the one does not work at the other. An administrator of the server must have switched on GitHub Packages with subdomain isolation.
guide-setup-about-data-residency = This repository is on GHE.com. Its registry is `{ $registry }`, not `ghcr.io`, and a token of the one does not work at the other.

guide-setup-glance-title = The facts at a glance
guide-setup-glance-image = Image
guide-setup-glance-package = Package
guide-setup-glance-tool = Pushed by
guide-setup-glance-page = Its page
guide-setup-glance-settings = Its settings
guide-setup-glance-tags = Its tags, or the rules that make them
guide-setup-glance-tags-of-run = only a run works them out
guide-setup-glance-page-assumed = A package has a page and settings only once an image has been pushed. What there is already is shown in { $link-packages-list }.
guide-setup-glance-page-undecided = The page and the settings of the package are reached from { $link-packages-list }.
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
guide-setup-glance-run-name = In the list of runs, look for the name `{ $run-name }`.
guide-setup-glance-run-names = In the list of runs, the runs that publish have these names:
guide-setup-glance-run-name-item = `{ $run-name }`
guide-setup-glance-called = A job of a called workflow has no runs of its own: it is part of the runs of the workflow that calls it. Who calls which job: { $section-gate-token }.
guide-setup-glance-no-workflow = Which workflow pushes to `{ $registry }` is not known here. One to start from: { $section-workflow }.
guide-setup-glance-no-workflow-site = A workflow to start from, if none pushes to `{ $registry }` yet: { $section-workflow }.
guide-setup-glance-token = Credential: the login uses `GITHUB_TOKEN`, which GitHub makes for each job. There is nothing to store and nothing to renew.
guide-setup-glance-secret = Credential: the login uses the secret `{ $secret }`. If it holds a personal token, then the token’s owner, scope and end date decide, and `packages: write` in the workflow has no influence on it. When such a token is needed: { $section-personal-token }.
guide-setup-glance-secret-or-token = Credential: the login uses the secret `{ $secret }` and falls back to `GITHUB_TOKEN` only if that is empty. A secret that is set always wins, even if the token in it is no longer good. How to choose one of the two: { $section-personal-token }.
guide-setup-glance-many-secrets = Credentials: the jobs log in with different secrets. If one of these holds a personal token, then the token’s owner, scope and end date decide, and `packages: write` in the workflow has no influence on it. When such a token is needed: { $section-personal-token }. The jobs log in with:
guide-setup-glance-mixed = Credentials: not all jobs log in with the same one. `GITHUB_TOKEN` is made by GitHub for each job: there is nothing to store and nothing to renew. If a stored secret holds a personal token, then the token’s owner, scope and end date decide, and `packages: write` has no influence on it. When such a token is needed: { $section-personal-token }. The jobs log in with:
guide-setup-glance-job-token = `{ $job }` in `{ $workflow-file }`: `GITHUB_TOKEN`
guide-setup-glance-job-secret = `{ $job }` in `{ $workflow-file }`: the secret `{ $job-secret }`
guide-setup-glance-job-secret-or-token = `{ $job }` in `{ $workflow-file }`: the secret `{ $job-secret }`, and `GITHUB_TOKEN` only if that is empty
guide-setup-glance-unknown = Credential: not known. Look at the password of the login step: `secrets.GITHUB_TOKEN` and `github.token` are the token of the job; the output of a step that makes a token is probably that of a GitHub App, with which no push is known to work (`ghcr-guide explain github-app-token`); any other secret probably holds a personal token.
guide-setup-glance-pull = Once it is published, it is pulled like this:

guide-setup-gates-title = The three gates a push must pass
guide-setup-gates-intro = Three independent checks stand between a build and the registry. Opening one does nothing for the other two, so find out first which of them refuses.
guide-setup-gate-token-title = Gate 1: the token of the job
guide-setup-gate-token-question = May the token of this job write packages? The `permissions` block of the job in { $link-workflow-file } decides, then the block at the top of the file. Only if there is neither does the default in { $link-actions-settings } count.
guide-setup-gate-token-question-anywhere = May the token of the job that pushes write packages? The `permissions` block of that job decides, then the block at the top of its file. Only if there is neither does the default in { $link-actions-settings } count.
guide-setup-gate-token-secret = May the token in `{ $secret }` write packages? It takes the place of the job’s token here, so no `permissions` block has any influence on the push: the token needs the scope `write:packages`, must not have expired and, in an organisation with single sign-on, has to be authorised for it. As a rule, runs from forks and those started by Dependabot do not receive the secret.
guide-setup-gate-token-secrets = May the token in the job’s secret write packages? Which job uses which secret: { $section-glance }. The token in the secret takes the place of the job’s token here, so no `permissions` block has any influence on the push: the token in the secret needs the scope `write:packages`, must not have expired and, in an organisation with single sign-on, has to be authorised for it. As a rule, runs from forks and those started by Dependabot do not receive the secret.
guide-setup-gate-token-lower = Some runs receive less than the file asks for: pull requests from forks, and jobs of a reusable workflow whose caller grants less. Runs started by Dependabot can only read unless the job states more.
guide-setup-gate-token-mixed = Where a login uses a stored secret, the token in it takes the place of the job’s token, and no `permissions` block has any influence on the push: that token needs the scope `write:packages`, must not have expired and, in an organisation with single sign-on, has to be authorised for it. As a rule, runs from forks and those started by Dependabot do not receive the secret.
guide-setup-gate-token-fallback = As long as the secret `{ $secret }` has a value, its token logs in and the `permissions` block has no part in it: the token needs the scope `write:packages`, and its account the right to write to the package. What is said above holds when the secret is empty.
guide-setup-gate-token-callers = A called job receives at most what the job that calls it grants; if its own file has no `permissions` block, it receives exactly that. These jobs call here:
guide-setup-gate-token-caller = `{ $caller-job }` in `{ $caller-file }` calls `{ $workflow-file }`, job `{ $job }`
guide-setup-gate-package-title = Gate 2: the package
guide-setup-gate-package-question = Does the package let this repository write? A package that a workflow of this repository has created does, unless the organisation has switched inheritance off. One that was created in another way has to name `{ $owner }/{ $repository }` under { $label-manage-actions-access } with the role { $label-write }:
guide-setup-gate-package-question-user = Does the package let this repository write? A package that a workflow of this repository has created does. One that was created in another way has to name `{ $owner }/{ $repository }` under { $label-manage-actions-access } with the role { $label-write }:
guide-setup-gate-package-question-token = May the account that owns the token in `{ $secret }` write to the package? For such a token it does not matter in which repository the workflow runs. The account that created the package and the owners of its organisation may write; as a rule, any other needs the role { $label-write }, in the settings of the package or inherited from its repository:
guide-setup-gate-package-question-tokens = May the account that owns the token in the job’s secret write to the package? For such a token it does not matter in which repository the workflow runs. The account that created the package and the owners of its organisation may write; as a rule, any other needs the role { $label-write }, in the settings of the package or inherited from its repository:
guide-setup-gate-package-mixed = For the token in a stored secret it does not matter in which repository the workflow runs. The account that owns this token may write if it has created the package or owns the organisation; otherwise, as a rule, it needs the role { $label-write }, in the same settings or inherited from the package’s repository.
guide-setup-gate-package-image = `{ $image }`: { $link-package-settings }
guide-setup-gate-package-list = the settings of a package: from { $link-packages-list }
guide-setup-gate-account-title = Gate 3: the account
guide-setup-gate-account-owner = Does the image belong to the account that owns the repository? `GITHUB_TOKEN` writes under `{ $registry }/{ $owner-lower }` and, as far as is known, nowhere else. What is there already is shown in { $link-packages-list }.
guide-setup-gate-account-mixed = A token in a stored secret writes where its owner may write. An image that is pushed with it can also belong to another account.
guide-setup-gate-account-secret = Does the image belong to an account under which the owner of the token in `{ $secret }` may write? What stands under `{ $registry }/{ $owner-lower }` already is shown in { $link-packages-list }.
guide-setup-gate-account-secrets = Does the image belong to an account under which the owner of the token in the job’s secret may write? What stands under `{ $registry }/{ $owner-lower }` already is shown in { $link-packages-list }.
guide-setup-gate-account-organization = Do the rules of the organisation allow it? Which packages members may create is set in { $link-organization-package-settings }, which actions may run and what tokens receive by default in { $link-organization-actions-settings }. Both need an owner of the organisation, and an enterprise may have decided above it.
guide-setup-gate-account-unknown = If `{ $owner }` is an organisation, its rules have to allow it too. Which packages members may create is set in { $link-organization-package-settings }, which actions may run in { $link-organization-actions-settings }; both need an owner of the organisation.
guide-setup-gate-account-user = A personal account has no rules of its own for packages. An account that is managed by an enterprise cannot publish under its own name, only in an organisation.
guide-setup-gate-refusal-title = Which gate has refused
guide-setup-refusal-says = The message contains
guide-setup-refusal-gate = What refuses
guide-setup-refusal-installation = `denied: installation not allowed to`, without `permission_denied:`
guide-setup-refusal-installation-gate = gate 1; if the job does have `packages: write`, probably gate 3
guide-setup-refusal-app = `permission_denied: installation not allowed to`
guide-setup-refusal-app-gate = none of the three: the token of another GitHub App is in use, and such a token can push in no known case
guide-setup-refusal-write = `permission_denied: write_package`
guide-setup-refusal-write-gate = gate 2
guide-setup-refusal-owner = `The requested installation does not exist`
guide-setup-refusal-owner-gate = gate 3: the image belongs to another owner
guide-setup-refusal-scopes = `The token provided does not match expected scopes`
guide-setup-refusal-scopes-gate = none of the three: a personal token without the scope is in use
guide-setup-gates-login = `Login Succeeded` opens none of the gates. It says that the credential is valid; what it may do is asked only when the first part of the image is sent.

guide-setup-workflow-title = What the workflow needs
guide-setup-workflow-patch = The files in `.github/workflows` have defects that small edits cure. `ghcr-guide check` explains every defect that it finds, those without an automatic correction too. `ghcr-guide check --fix` makes the edits below and those for its notes; with `--diff` it writes nothing and only shows all of them:
guide-setup-workflow-docker-action = Images are built with Docker’s actions. Compare `{ $workflow-file }` with this file: it holds what a push from a branch needs. Do not put it in place of yours if yours has other triggers, tags, platforms or steps: they are not in it.
guide-setup-workflow-none = No workflow that pushes is known here. This file is one to start from: save it under `.github/workflows`. It uses Docker’s actions; `--builder docker` or `--builder podman` gives one for a command line. It holds what a push needs and nothing else.
guide-setup-workflow-none-site = If no workflow pushes yet, start from this file: save it under `.github/workflows`. It uses Docker’s actions, and holds what a push needs and nothing else.
guide-setup-workflow-none-builder = No workflow that pushes is known here. This file is one to start from: save it under `.github/workflows`. It holds what a push needs and nothing else.
guide-setup-workflow-builder-unknown = What builds the image is not known here, so the file uses Docker’s actions; `--builder docker` or `--builder podman` gives one for a command line. Compare `{ $workflow-file }` with it: it holds what a push from a branch needs. Do not put it in place of yours if yours has other triggers, tags, platforms or steps: they are not in it.
guide-setup-workflow-docker = Images are built with the Docker command line. Compare `{ $workflow-file }` with this file: it holds what a push from a branch needs. Do not put it in place of yours if yours has other triggers, tags, platforms or steps: they are not in it.
guide-setup-workflow-podman = Images are built with Podman. Compare `{ $workflow-file }` with this file: it holds what a push from a branch needs. Do not put it in place of yours if yours has other triggers, tags, platforms or steps: they are not in it.
guide-setup-workflow-beyond = `{ $workflow-file }` publishes already, so no sample of another workflow stands here. Whatever builds the image, a push needs this:
guide-setup-workflow-remote = The job `{ $job }` in `{ $workflow-file }` calls `{ $called-workflow }`, and the steps that build and push stand there. Taken together, the two need this for a push:
guide-setup-workflow-need-permission = `packages: write` in the job that publishes and nowhere else. A block withholds whatever it does not list, and a block in a job replaces the one at the top; a checkout needs `contents: read`.
guide-setup-workflow-need-login = A login that names the registry, in the same job as the push and before it.
guide-setup-workflow-need-label = The label `org.opencontainers.image.source` with the address of the repository. As a rule it connects the package when the first push creates it; look at the package’s page afterwards.
guide-setup-workflow-need-name = A name in lower case up to the tag.
guide-setup-workflow-foreign = Not every image is named after `{ $owner }`. As far as is known, the token of the job can push under no other owner: { $section-personal-token }.
guide-setup-workflow-other-files = It has the names of the first workflow file in the table above. The other files need the same: compare each of them with it.
guide-setup-workflow-why-permissions = `packages: write` stands in the job that publishes and nowhere else. A block withholds whatever it does not list, and a block in a job replaces the one at the top; `contents: read` is there for the checkout.
guide-setup-workflow-why-login = The login names its registry, uses the token of the job, and stands in the same job as the push. As far as is known, the token decides, not the account name beside it.
guide-setup-workflow-why-label = The build receives the label `org.opencontainers.image.source` with the address of the repository. As a rule it connects a package that does not exist yet; for an image of several platforms that is not verified, so look at the package’s page afterwards.
guide-setup-workflow-why-name = The name of the image is in lower case up to the tag.
guide-setup-workflow-why-event = The run is started by a push, not by a pull request, because as a rule a run for a pull request from a fork may not write.
guide-setup-workflow-why-called = `workflow_call` lets another workflow start the file. On which event that happens, and what the token may do at most, is decided in the calling workflow.
guide-setup-workflow-versions = An older version of one of these actions is not in itself a reason for a refused push. The versions in the file above run on Node 24 and need a self-hosted runner to be of version 2.327.1 or later.
guide-setup-workflow-token-instead = Your workflow logs in with the secret `{ $job-secret }`; the file above uses the built-in `GITHUB_TOKEN` instead, which nobody has to renew. It is enough for images of the repository’s own owner, once each package lets the repository write: { $section-grant-actions-access }. To keep the secret: { $section-personal-token }.
guide-setup-workflow-mixed-case = `{ $owner }/{ $repository }` contains capital letters, and the name of an image must not. Images of this owner start with `{ $registry }/{ $owner-lower }`. Renaming the account or the repository is not necessary.
guide-setup-workflow-many-images = Each image is built by its own run of the job, so the one step `Build and push` takes the place of the steps that push a single image, whatever their names. Set `context` to the folder that holds its Dockerfile. Access, visibility and page are separate for each package.
guide-setup-workflow-nested = Everything after the owner in the name of an image, slashes included, is the name of its package. Each such package is separate from every other one, with access and visibility of its own, and its address on GitHub writes the slash as `%2F`.
guide-setup-workflow-other-owner = An image of this repository is named after another owner than `{ $owner }`. As far as is known, the token of the job cannot push there, so the file above publishes under the repository’s own owner. To keep the other name, see { $section-personal-token }.
guide-setup-workflow-all-other-owner =
    { $images ->
        [one] The image is named after another owner than `{ $owner }`. As far as is known, the token of the job cannot push there, so the file above publishes under the repository’s own owner. To keep the other name, see { $section-personal-token }.
       *[other] All images are named after other owners than `{ $owner }`. As far as is known, the token of the job cannot push there, so the file above publishes under the repository’s own owner. To keep the other names, see { $section-personal-token }.
    }
guide-setup-workflow-permission-in-place = `packages: write` is in place: every job of the present workflow files that pushes with the token of the job asks for it or receives it from the job that calls it. A run with an older version of the file, and as a rule one for a pull request from a fork, does not receive it all the same: look in the log under { $label-github-token-permissions }. If `Packages: write` stands there, look at gates 2 and 3.
guide-setup-workflow-permission-not-needed = No job in the present workflow files pushes with its own token, so `packages: write` there changes nothing. What counts is the token in the secret: { $section-personal-token }.

guide-setup-clicks-title = What only a person can click
guide-setup-clicks-intro = Access and visibility of a package can be changed on GitHub’s pages only: there is no API for them, and a workflow that tries fails. A package is connected to a repository there too; the label `org.opencontainers.image.source` of the next image that is pushed may also do it. Do what applies, and check each change as described.
guide-setup-clicks-situation = Situation
guide-setup-clicks-section = Section
guide-setup-clicks-refused = the push is refused with `write_package`
guide-setup-clicks-refused-section = { $section-grant-actions-access }
guide-setup-clicks-refused-account-section = { $section-invite-package-writer }
guide-setup-clicks-new-name = a new name is refused although the job has `packages: write`
guide-setup-clicks-new-name-token = a new name is refused although the token has `write:packages`
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
guide-setup-errors-table = Each row shows what a log says and its likeliest causes, each with what to do first; rarer ones are only named. Causes that the facts of this repository rule out are left out.
guide-setup-errors-table-site = Each row shows what a log says and its likeliest causes, the most frequent first. The page of a cause says what to do.
guide-setup-errors-rest = A text that is not here: { $section-error-texts }. A message that gives no reason: { $section-hidden-reason }. To find the cause by what you see and not by the text: { $section-order }.

guide-setup-causes-title = The possible causes, one by one
guide-setup-causes-full =
    { $causes ->
        [one] This is the one cause that is known.
       *[other] These are all { $causes } causes that are known, the most frequent ones first, including those that the facts of this repository rule out.
    }
guide-setup-causes-reading = Each section says what happens, how to tell this cause from others, and what to change. Compare the observations before you change anything.

guide-setup-check-title = Check the result
guide-setup-check-intro = A green run proves little: the step that pushes may have been skipped. Start the right kind of run, read the log, pull the image as a stranger, and look at its page.
guide-setup-check-page = What the registry holds now is shown in { $link-packages-list }. If a package is missing there or nobody else can see it: { $section-check-package }.

guide-setup-more-title = More about it
guide-setup-more-intro = Each of these guides is written with the names of this repository too. `ghcr-guide --guide list` lists them.
guide-setup-more-intro-site = Each of these guides goes further into one task.

guide-setup-facts-title = Which facts were used
guide-setup-facts-short = What is known of this repository, and where each fact was found: `ghcr-guide facts`. If one of them is wrong or missing, correct it where it comes from, or state it in the configuration file `ghcr-guide.toml`, and write the guide again.
guide-setup-facts-intro = This guide was written from the following facts. If one of them is wrong or missing, correct it where it comes from, or state it in the configuration file, and write the guide again.
guide-setup-facts-renew = To renew this file: `{ $command }`
