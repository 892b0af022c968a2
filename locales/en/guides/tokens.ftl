guide-tokens-title = Which credential works where
guide-tokens-use = If you choose or check a credential: what each kind can do, and with which scopes.

guide-tokens-about-title = What this guide is for
guide-tokens-purpose = Which credential `{ $registry }` accepts for which task, how to see what a token may do, and how to replace the wrong one. Inside GitHub Actions, the token of the job is enough for nearly everything.
guide-tokens-capitals = A word in capitals, such as `TAG`, stands for something that could not be found out or that only you know.

guide-tokens-where-title = Task by task
guide-tokens-where-doing = Task
guide-tokens-where-use = Use
guide-tokens-where-needs = It needs
guide-tokens-where-job-own = push from a workflow, image of `{ $owner }`
guide-tokens-where-job-own-use = `GITHUB_TOKEN`
guide-tokens-where-job-own-needs = `packages: write` in the job; for a package that is there already, the repository in { $label-manage-actions-access } with { $label-write }
guide-tokens-where-other-owner = push from a workflow, image of another owner
guide-tokens-where-other-owner-use = a classic personal token in a secret
guide-tokens-where-other-owner-needs = `write:packages`, and its owner may write to the package
guide-tokens-where-machine = push or pull on a laptop, a server or in another CI system
guide-tokens-where-machine-use = a classic personal token
guide-tokens-where-machine-needs = `write:packages` to push, `read:packages` to pull; no login at all to pull a public image
guide-tokens-where-job-pull = pull a private image in a workflow, of this or another repository
guide-tokens-where-job-pull-use = `GITHUB_TOKEN`
guide-tokens-where-job-pull-needs = `packages: read` in that job; for an image that another repository publishes, also the repository that pulls in { $label-manage-actions-access } with { $label-read }
guide-tokens-where-service = a private image as `container:` or under `services:` of a job
guide-tokens-where-service-use = `GITHUB_TOKEN`, which the runner seems to take by itself
guide-tokens-where-service-needs = the same; `credentials:` names whose login it is, which can be that of the job
guide-tokens-where-cluster = pull in a Kubernetes cluster
guide-tokens-where-cluster-use = a classic personal token in an image pull secret
guide-tokens-where-cluster-needs = `read:packages` and its end date in somebody’s calendar
guide-tokens-where-delete = delete versions in a workflow
guide-tokens-where-delete-use = `GITHUB_TOKEN`
guide-tokens-where-delete-needs = `packages: write`, and the repository with the role { $label-admin } on the package
guide-tokens-where-app = push with the token of a GitHub App of your own
guide-tokens-where-app-use = nothing known
guide-tokens-where-app-needs = no case is known in which such a token could push; use the token of the job
guide-tokens-where-login = For none of these does the registry accept a fine-grained token (`github_pat_`); the password of an account seems not to be accepted either.

guide-tokens-personal-token-title = When `GITHUB_TOKEN` cannot do it
guide-tokens-personal-token-intro = Inside GitHub Actions, `GITHUB_TOKEN` is enough for every image of `{ $owner }` to which the repository has access. A personal token is needed only here:
guide-tokens-personal-token-other-owner = for an image under another account than the one that owns the repository;
guide-tokens-personal-token-outside = for a push, or a pull of a private image, from outside GitHub Actions: a laptop, a server, another CI system.
guide-tokens-personal-token-not = `permission_denied: write_package` is not such a case: there the package refuses the repository, and a new token changes nothing about it. The way in: { $section-grant-actions-access }.
guide-tokens-personal-token-policy = An organisation can block classic tokens, limit how long they last, or accept only certain network addresses. The token is then refused although its scope is right, and only an owner of the organisation can tell.

guide-tokens-token-kinds-title = Which tokens the registry accepts
guide-tokens-token-kinds-intro = The first letters of a token say what it is without giving it away.
guide-tokens-token-kinds-prefix = Starts with
guide-tokens-token-kinds-is = Is
guide-tokens-token-kinds-works = For the registry
guide-tokens-token-kinds-classic = `ghp_`
guide-tokens-token-kinds-classic-is = a classic personal token
guide-tokens-token-kinds-classic-works = accepted, with `read:packages` to pull and `write:packages` to push
guide-tokens-token-kinds-fine-grained = `github_pat_`
guide-tokens-token-kinds-fine-grained-is = a fine-grained personal token
guide-tokens-token-kinds-fine-grained-works = not accepted
guide-tokens-token-kinds-installation = `ghs_`
guide-tokens-token-kinds-installation-is = the token of a job, or of another GitHub App
guide-tokens-token-kinds-installation-works = the job’s own works inside the job; those of other apps can log in, but can push in no known case
guide-tokens-token-kinds-oauth = `gho_`
guide-tokens-token-kinds-oauth-is = the token of the `gh` command
guide-tokens-token-kinds-oauth-works = reported to work once `gh auth refresh` has added the scope
guide-tokens-token-kinds-app-user = `ghu_`
guide-tokens-token-kinds-app-user-is = the token of a GitHub App that acts for a person
guide-tokens-token-kinds-app-user-works = nothing is documented, and no case is known in which it works; use the token of the job or a classic one
guide-tokens-scopes-scope = Scope of a classic token
guide-tokens-scopes-allows = Allows
guide-tokens-scopes-read = `read:packages`
guide-tokens-scopes-read-allows = to pull
guide-tokens-scopes-write = `write:packages`
guide-tokens-scopes-write-allows = to push, and to pull
guide-tokens-scopes-delete = `delete:packages`
guide-tokens-scopes-delete-allows = to delete versions; only for jobs that do
guide-tokens-scopes-repo = `repo`
guide-tokens-scopes-repo-allows = nothing that the registry needs; untick it

guide-tokens-change-title = Replace the wrong credential
guide-tokens-change-intro = In this order: back to the token of the job if it can do the work, then the right scope for the personal token in use, and only then a new one.

guide-tokens-credential-causes-title = What goes wrong with credentials
guide-tokens-credential-causes-intro = Few answers of the registry name the credential, and one text often stands for several of these causes.
guide-tokens-phrases =
    which token do I need
    PAT or GITHUB_TOKEN
    docker login password
    password for ghcr
