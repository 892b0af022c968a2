# The answer to a failing log.

answer-title = What the log says
answer-nothing = Nothing in this log is known as a failure of GitHub’s container registry.
answer-several = The log shows several independent failures. Each has its own cause.
answer-failure-title = Failure at line `{ $log-line }`
answer-lead-confirmed = **The cause is:**
answer-lead-likely = **The likely cause is:**
answer-lead-possible = **Several causes are possible. The most frequent is:**
answer-line = Line `{ $log-line }`:
answer-line-in-step = Line `{ $log-line }`, step `{ $log-step }`:
answer-for = What speaks for it:
answer-against = What speaks against it:
answer-first-step = First step:
answer-rivals = What else it may be:
answer-tells-apart = Tells it apart:
answer-elsewhere-title = Failures of other services
answer-elsewhere = These lines speak of another service, or do not say which registry they mean.
answer-perhaps = If an image of GitHub’s container registry was meant after all:

# Whose failure a line is (`service-ID`, one for each file of content/elsewhere/).

service-actions-cache = The cache storage of GitHub Actions. It is separate from the container registry.
service-amazon-ecr = Amazon ECR.
service-azure-registry = Azure Container Registry.
service-build = The build or a test inside it. It failed before anything was published.
service-docker-hub = Docker Hub. An image without a host in its name is one of Docker Hub’s.
service-git = Git, with a repository on GitHub.
service-github-api = The REST or GraphQL interface of GitHub, or the validation of a workflow.
service-github-billing = The billing of GitHub Actions. The job did not start.
service-github-packages = GitHub Packages of another kind: npm, Maven, NuGet or RubyGems. It prints the same texts.
service-gitlab-registry = The container registry of GitLab.
service-google-registries = Container Registry or Artifact Registry of Google Cloud.
service-npm-registry = The npm registry.
service-quay = Quay.
service-other = Another registry, the one that the line or its step names.
service-unnamed = A registry that the log does not name. Other registries print the same text.

# What the program itself sees (`seen-…`).

seen-token-write = In the log of the job, the list { $label-github-token-permissions } has `Packages: write`.
seen-token-read = In the log of the job, the list { $label-github-token-permissions } has only `Packages: read`.
seen-token-none = In the log of the job, the list { $label-github-token-permissions } has no line `Packages`.
seen-event-pull-request = A pull request started the run, as its ref or the image’s tag says.
seen-owner-own = The image belongs to the owner of the repository.
seen-owner-other = The image belongs to another owner than the repository.
seen-declared-write = The workflow file gives the job `packages: write`.
seen-declared-read = The workflow file gives the job only `packages: read`.
seen-declared-none = The workflow file has a `permissions` block for the job, and it gives no right to packages.
seen-declared-undeclared = The workflow file has no `permissions` block for the job.
seen-on-pull-request-true = By the workflow file, the job pushes on pull requests too.
seen-on-pull-request-false = By the workflow file, the job never pushes on a pull request.
seen-operation-login = The login failed.
seen-operation-push = Publishing failed, not a download.
seen-operation-cache = Only the build cache was being written or read.
seen-operation-attest = A signature or an attestation was being written.
seen-operation-pull = A download failed, not publishing.
seen-operation-delete = A deletion failed.
seen-own-namespace-true = Every image of the workflow belongs to the owner of the repository.
seen-own-namespace-false = An image of the workflow belongs to another owner than the repository.
seen-mixed-case-true = The name of the owner or of the repository has capital letters.
seen-mixed-case-false = The names of the owner and of the repository have no capital letters.
seen-credential-github-token = The login of the workflow uses the built-in `GITHUB_TOKEN`.
seen-credential-secret = The login of the workflow uses a secret.
seen-credential-secret-or-token = The login of the workflow uses a secret, and `GITHUB_TOKEN` only where the secret is empty.
seen-credential-unknown = It is not known which credential the login of the workflow uses.
seen-owner-kind-user = The repository belongs to a personal account.
seen-owner-kind-organization = The repository belongs to an organisation.
seen-owner-kind-unknown = It is not known whether a person or an organisation owns the repository.
seen-host-github = The repository is on github.com.
seen-host-enterprise-server = The repository is on a GitHub Enterprise Server.
seen-host-data-residency = The repository is on GHE.com.
seen-sign-app-token = A step of the job makes a token of a GitHub App.
seen-sign-capital-in-reference = The name of the image has a capital letter.
seen-sign-classic-token = The log shows the beginning of a classic personal token, `ghp_`.
seen-sign-crane-installed = A step installs another program that reads its own login.
seen-sign-dependabot = Dependabot started the run.
seen-sign-fine-grained-token = The log shows the beginning of a fine-grained personal token, `github_pat_`.
seen-sign-image-pushed = The image itself was published before the failure.
seen-sign-job-container = The runner was starting the container of the job or of a service.
seen-sign-logged-out = The stored login was removed before the failure.
seen-sign-login-succeeded = A login succeeded before the failure.
seen-sign-managed-account = The image’s owner has a name such as only accounts managed by an enterprise have: with an underscore.
seen-sign-pulling-from = The tag was found: the line `Pulling from` comes before the failure.
seen-sign-repository-moved = Git was told that the repository has moved.
seen-sign-runner = It happened in a job of GitHub Actions.
seen-sign-sudo = The command ran under `sudo`, which reads the login of another user.
