# What a fact is called in a table (`fact-NAME`) and in the handbook (`fact-NAME-about`).

fact-host = GitHub host
fact-host-about = The host of GitHub’s pages for this repository: `github.com`, a GitHub Enterprise Server, or a subdomain of `ghe.com`.

fact-registry = registry
fact-registry-about = The host of the container registry that belongs to the GitHub host; for `github.com` it is `ghcr.io`.

fact-owner = repository owner
fact-owner-about = The account that owns the repository, spelled as on GitHub.

fact-owner-lower = owner in lower case
fact-owner-lower-about = The owner as it has to be written in the name of an image.

fact-repository = repository
fact-repository-about = The name of the repository without its owner, spelled as on GitHub.

fact-owner-kind = kind of owner
fact-owner-kind-about = Whether the owner is a personal account or an organisation; it decides the addresses of packages and the rules that apply.

fact-default-branch = default branch
fact-default-branch-about = The branch that GitHub shows first, and that the usual rule for the tag `latest` refers to.

fact-builder = builder
fact-builder-about = What builds and pushes the image in the workflow; it decides the form of workflows and commands in a guide.

fact-credential = credential
fact-credential-about = What the login to the registry uses: the built-in token of the job, a secret, or one with the other as a fallback.

fact-secret = secret
fact-secret-about = The name of the secret that holds the registry token, or of the first one if there are several; its value is never read.

fact-image = image
fact-image-about = The full name of an image without its tag: registry, owner and name, in lower case.

fact-package = package
fact-package-about = The name of the package that GitHub shows for the image: everything after the owner.

fact-image-owner = owner of the image
fact-image-owner-about = The account under which the image stands; as it is written in the repository’s name where it is the same.

fact-image-tag = tags of the image
fact-image-tag-about = A tag, or a rule for tags, that the workflow files give the image; an expression stands for what is known only when they run.
fact-pull-tag = tag in commands
fact-pull-tag-about = The tag with which commands in a guide name the image: one that was given, else one that the workflow files give this very image. A tag that only a run knows is not used.

fact-build-context = build context
fact-build-context-about = The folder from which the workflow builds the image.

fact-build-file = Dockerfile
fact-build-file-about = The Dockerfile by which the workflow builds the image.
fact-package-tool = what pushes the package
fact-package-tool-about = The program or action that pushes the package.
fact-package-step = the step that pushes the package
fact-package-step-about = The steps of the workflow that push the package.

fact-undecided = what leaves a name open
fact-undecided-about = An expression, a variable or a called workflow that decides the name of an image, and that the files do not give a value.
fact-unread-file = workflow file that could not be read
fact-unread-file-about = A workflow file that could not be read, as when it is no valid YAML. Nothing in it is known.

fact-tag = tag
fact-tag-about = A tag that the workflow is known to push; commands in a guide use it.

fact-branch = branch
fact-branch-about = A branch from which the workflow publishes.

fact-run-name = name of the runs
fact-run-name-about = The name under which the list of runs shows the runs that publish: that of the workflow, or of the one that calls it.

fact-workflow-file = workflow file
fact-workflow-file-about = The path of the workflow file that publishes, from the root of the repository.

fact-workflow-name = workflow name
fact-workflow-name-about = The name under which the list of runs shows the workflow.

fact-job = job
fact-job-about = The name under which a run shows the job that pushes.

fact-job-id = job id
fact-job-id-about = The key of that job in the workflow file.
fact-job-secret = secret of the job
fact-job-secret-about = The secret with which the job logs in to the registry; it can be `GITHUB_TOKEN`.

fact-login-step = login step
fact-login-step-about = The name of the step that logs in to the registry.

fact-metadata-step = metadata step
fact-metadata-step-about = The name of the step that collects tags and labels.

fact-push-step = push step
fact-push-step-about = The name of the step that pushes the image.

fact-job-branch = branch of the job
fact-job-branch-about = A branch whose pushes start the workflow of this job.

fact-caller-file = calling workflow file
fact-caller-file-about = The path of a workflow file that calls the one that publishes.

fact-caller-job = calling job
fact-caller-job-about = The key of the job there that calls it.
fact-shown-job = name of a called job
fact-shown-job-about = The name that GitHub shows for a called job: the names of the jobs that call it, each followed by a slash, then its own.

fact-called-workflow = called workflow
fact-called-workflow-about = The workflow of another repository whose steps push.

fact-patch = patch
fact-patch-about = The edits that cure what `ghcr-guide check` finds in the workflow files, line by line.
fact-defect = error in a workflow file
fact-defect-about = The file and the line of an error in a workflow file.

fact-log-text = line of the log
fact-log-text-about = A line that an answer to a failing log quotes, without secrets.

fact-log-line = number of the line
fact-log-line-about = The number of that line in the log, from 1.

fact-log-step = step in the log
fact-log-step-about = The step in which that line stands.

fact-command = command
fact-command-about = The command that writes the guide again.

# Values of facts that are kinds

owner-kind-user = personal account
owner-kind-organization = organisation
owner-kind-unknown = not known

builder-docker-action = Docker’s actions
builder-docker = Docker on the command line
builder-podman = Podman

credential-github-token = built-in `GITHUB_TOKEN`
credential-secret = secret
credential-secret-or-token = secret, otherwise `GITHUB_TOKEN`
credential-mixed = not the same in all jobs
credential-unknown = not known

# Where a fact comes from

origin-flag = command line
origin-environment = environment variable
origin-config = configuration file
origin-workflow = workflow file
origin-git = git
origin-ci = CI environment
origin-derived = derived from other facts
origin-default = default
origin-unknown = not found
