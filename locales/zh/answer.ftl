# 对失败日志的回答。

answer-title = 日志说明了什么
answer-nothing = 这份日志里没有已知的 GitHub 容器注册表错误。
answer-several = 日志中有几处互不相关的失败，各有各的原因。
answer-failure-title = 第 `{ $log-line }` 行的失败
answer-lead-confirmed = **原因是：**
answer-lead-likely = **原因很可能是：**
answer-lead-possible = **可能有多种原因，最常见的是：**
answer-line = 第 `{ $log-line }` 行：
answer-line-in-step = 第 `{ $log-line }` 行，步骤 `{ $log-step }`：
answer-for = 支持这一判断的依据：
answer-against = 不支持这一判断的依据：
answer-first-step = 第一步：
answer-rivals = 其他可能的原因：
answer-tells-apart = 区分方法：
answer-elsewhere-title = 其他服务的失败
answer-elsewhere = 下面这些行说的是其他服务，或者没有写明是哪个注册表。
answer-perhaps = 如果本来要用的是 GitHub 容器注册表中的镜像：

# 某一行是谁的失败（`service-ID`，content/elsewhere/ 中每个文件一条）。

service-actions-cache = GitHub Actions 的缓存存储，它与容器注册表无关。
service-amazon-ecr = Amazon ECR。
service-azure-registry = Azure Container Registry。
service-build = 构建本身或其中的测试，还没到发布就失败了。
service-docker-hub = Docker Hub。名称中没有主机名的镜像属于 Docker Hub。
service-git = Git 与 GitHub 上的仓库。
service-github-api = GitHub 的 REST 或 GraphQL 接口，或者对工作流文件的校验。
service-github-billing = GitHub Actions 的计费问题，作业没有启动。
service-github-packages = 另一类 GitHub Packages：npm、Maven、NuGet 或 RubyGems，输出的文字相同。
service-gitlab-registry = GitLab 的容器注册表。
service-google-registries = Google Cloud 的 Container Registry 或 Artifact Registry。
service-npm-registry = npm 注册表。
service-quay = Quay。
service-other = 另一个注册表，即这一行或所在步骤中写明的那个。
service-unnamed = 日志没有写明的注册表。其他注册表也会输出同样的文字。

# 程序自己看到的内容（`seen-…`）。

seen-token-write = 作业的 { $label-github-token-permissions } 列表中有 `Packages: write`。
seen-token-read = 作业的 { $label-github-token-permissions } 列表中只有 `Packages: read`。
seen-token-none = 作业的 { $label-github-token-permissions } 列表中没有 `Packages` 一行。
seen-event-pull-request = 运行由拉取请求触发，其 ref 或镜像标签说明了这一点。
seen-owner-own = 镜像属于仓库的所有者。
seen-owner-other = 镜像不属于仓库的所有者。
seen-declared-write = 工作流文件给了作业 `packages: write`。
seen-declared-read = 工作流文件只给了作业 `packages: read`。
seen-declared-none = 工作流文件为作业写了 `permissions` 块，但没有给出包的权限。
seen-declared-undeclared = 工作流文件没有为作业写 `permissions` 块。
seen-on-pull-request-true = 按工作流文件，作业在拉取请求中也会推送。
seen-on-pull-request-false = 按工作流文件，作业不会在拉取请求中推送。
seen-operation-login = 失败的是登录。
seen-operation-push = 失败的是推送，不是拉取。
seen-operation-cache = 当时只是在读写构建缓存。
seen-operation-attest = 当时在写入签名或证明。
seen-operation-pull = 失败的是拉取，不是推送。
seen-operation-delete = 失败的是删除。
seen-own-namespace-true = 工作流中的镜像都属于仓库的所有者。
seen-own-namespace-false = 工作流中有镜像不属于仓库的所有者。
seen-mixed-case-true = 所有者或仓库的名称中有大写字母。
seen-mixed-case-false = 所有者和仓库的名称中没有大写字母。
seen-credential-github-token = 工作流用内置的 `GITHUB_TOKEN` 登录。
seen-credential-secret = 工作流用机密登录。
seen-credential-secret-or-token = 工作流用机密登录，机密为空时才用 `GITHUB_TOKEN`。
seen-credential-unknown = 不清楚工作流用哪种凭据登录。
seen-owner-kind-user = 仓库属于个人帐户。
seen-owner-kind-organization = 仓库属于组织。
seen-owner-kind-unknown = 不清楚仓库属于个人还是组织。
seen-host-github = 仓库在 github.com 上。
seen-host-enterprise-server = 仓库在 GitHub Enterprise Server 上。
seen-host-data-residency = 仓库在 GHE.com 上。
seen-sign-app-token = 作业中有一步生成 GitHub App 的令牌。
seen-sign-capital-in-reference = 镜像名称中有大写字母。
seen-sign-classic-token = 日志中出现了 classic 个人访问令牌的开头 `ghp_`。
seen-sign-crane-installed = 有一步安装了另一个程序，它读取自己的登录信息。
seen-sign-dependabot = 运行由 Dependabot 触发。
seen-sign-fine-grained-token = 日志中出现了细粒度个人访问令牌的开头 `github_pat_`。
seen-sign-image-pushed = 失败之前镜像本身已经推送成功。
seen-sign-job-container = 当时正在启动作业容器或服务容器。
seen-sign-logged-out = 失败之前已经删除了保存的登录信息。
seen-sign-login-succeeded = 失败之前登录成功。
seen-sign-managed-account = 镜像所有者的名称带下划线，只有企业托管的帐户才这样命名。
seen-sign-pulling-from = 标签存在：失败之前有 `Pulling from` 一行。
seen-sign-repository-moved = Git 收到了仓库已迁移的提示。
seen-sign-runner = 失败发生在 GitHub Actions 的作业中。
seen-sign-sudo = 命令通过 `sudo` 运行，读取的是另一个用户的登录信息。
