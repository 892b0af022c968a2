guide-setup-title = 将 `{ $owner }/{ $repository }` 的镜像发布到 `{ $registry }`

guide-setup-about-title = 本指南的用途
guide-setup-about-purpose = 本指南说明如何把 `{ $owner }/{ $repository }` 的容器镜像发布到 `{ $registry }`：工作流里要写什么，推送为什么会被拒绝，哪些设置只能由人在 GitHub 网页上修改，以及怎样确认修改已经生效。文中的名称、命令和链接都取自这个仓库。全大写的词（例如 `TAG`）是占位符，代表没能查到的信息，或者只有你才知道的内容。
guide-setup-about-images =
    { $images ->
        [1] 本指南针对下面这个镜像：
       *[other] 本指南涵盖 { $images } 个镜像，每个镜像都是一个独立的包：
    }
guide-setup-about-image = `{ $image }`
guide-setup-about-start = 如果构建现在是红的，从“{ $section-errors }”看起。如果还没有发布过任何东西，从“{ $section-workflow }”看起。如果构建是绿的，却没人能找到或拉取镜像，从“{ $section-check }”看起。
guide-setup-about-enterprise-server = 这个仓库在 GitHub Enterprise Server 上，对应的注册表是 `{ $registry }`，不是 `ghcr.io`，两边的令牌互不通用。服务器管理员必须已经启用 GitHub Packages 和子域隔离。
guide-setup-about-data-residency = 这个仓库在 GHE.com 上，对应的注册表是 `{ $registry }`，不是 `ghcr.io`，两边的令牌互不通用。

guide-setup-glance-title = 基本信息一览
guide-setup-glance-image = 镜像
guide-setup-glance-page = 页面
guide-setup-glance-settings = 设置
guide-setup-glance-what = 要看什么
guide-setup-glance-where = 打开哪里
guide-setup-glance-code = 代码，以及关联到仓库的包
guide-setup-glance-runs = 运行及其日志
guide-setup-glance-defaults = 工作流的默认权限
guide-setup-glance-secrets = 机密（secret）
guide-setup-glance-packages = 所有者名下的全部包
guide-setup-glance-organization = 组织层面
guide-setup-glance-organization-where = 打开哪里
guide-setup-glance-creation = 谁可以创建哪些包
guide-setup-glance-policies = 允许使用哪些 action 和权限
guide-setup-glance-workflow-file = 工作流文件
guide-setup-glance-job = 作业（job）
guide-setup-glance-login-step = 登录步骤
guide-setup-glance-push-step = 推送步骤
guide-setup-glance-workflow-name = 在运行列表里，这个工作流叫 `{ $workflow-name }`。
guide-setup-glance-no-workflow = 这里不知道哪个工作流向 `{ $registry }` 推送。可以从“{ $section-workflow }”里的那一份开始。
guide-setup-glance-token = 凭据：登录用的是 `GITHUB_TOKEN`，由 GitHub 为每个作业自动生成，不用保存，也不用续期。
guide-setup-glance-secret = 凭据：登录用的是机密 `{ $secret }`。如果里面存的是个人访问令牌，起决定作用的就是令牌的所有者、作用域（scope）和到期日期，工作流里的 `packages: write` 对它没有影响。什么情况下需要这种令牌，参见“{ $section-personal-token }”。
guide-setup-glance-secret-or-token = 凭据：登录优先使用机密 `{ $secret }`，只有它为空时才改用 `GITHUB_TOKEN`。机密只要有值，哪怕其中的令牌已经失效，用的也总是它。如何二选一，参见“{ $section-personal-token }”。
guide-setup-glance-unknown = 凭据：没能查出来。看登录步骤的密码：`secrets.GITHUB_TOKEN` 和 `github.token` 就是作业的令牌；如果是其他机密，里面存的多半是个人访问令牌。
guide-setup-glance-pull = 发布之后，用下面的命令拉取镜像：

guide-setup-gates-title = 推送要过的三道关卡
guide-setup-gates-intro = 从构建到注册表，中间有三项彼此独立的检查。打通其中一关，对另外两关毫无作用，所以先弄清是哪一关在拒绝。
guide-setup-gate-token-title = 第 1 关：作业的令牌
guide-setup-gate-token-question = 这个作业的令牌有没有包的写入权限？以{ $link-workflow-file }里该作业的 `permissions` 块为准；作业没有这个块，就以文件顶层的块为准。两处都没有时，才轮到{ $link-actions-settings }里的默认值。
guide-setup-gate-token-lower = 有些运行得到的权限比文件要求的少：由来自复刻（fork）的拉取请求触发的运行，以及可复用工作流中的作业（如果调用方授予的权限更少）。由 Dependabot 触发的运行默认只有读取权限，除非作业声明了更多。
guide-setup-gate-package-title = 第 2 关：包
guide-setup-gate-package-question = 包是否允许这个仓库写入？如果包是由这个仓库的工作流创建的，就允许，除非组织关闭了访问权限的继承。如果是以其他方式创建的，就必须把 `{ $owner }/{ $repository }` 列入 { $label-manage-actions-access }，角色为 { $label-write }：
guide-setup-gate-package-question-user = 包是否允许这个仓库写入？如果包是由这个仓库的工作流创建的，就允许。如果是以其他方式创建的，就必须把 `{ $owner }/{ $repository }` 列入 { $label-manage-actions-access }，角色为 { $label-write }：
guide-setup-gate-package-image = `{ $image }`：{ $link-package-settings }
guide-setup-gate-account-title = 第 3 关：帐户
guide-setup-gate-account-owner = 镜像和仓库是否属于同一个帐户？据目前所知，`GITHUB_TOKEN` 只能写入 `{ $registry }/{ $owner-lower }` 之下。那里已有哪些包，见{ $link-packages-list }。
guide-setup-gate-account-organization = 组织的规则是否允许？成员可以创建哪些包，由{ $link-organization-package-settings }决定；哪些 action 可以运行、令牌默认得到什么权限，由{ $link-organization-actions-settings }决定。这两处都需要组织所有者来查看和修改，而企业可能已在更上一级作了规定。
guide-setup-gate-account-unknown = 如果 `{ $owner }` 是组织，还要组织的规则允许。成员可以创建哪些包，由{ $link-organization-package-settings }决定；哪些 action 可以运行，由{ $link-organization-actions-settings }决定。这两处都需要组织所有者来查看和修改。
guide-setup-gate-account-user = 个人帐户没有关于包的规则。由企业管理的帐户不能在自己名下发布，只能发布到组织。
guide-setup-gate-refusal-title = 是哪一关在拒绝
guide-setup-refusal-says = 报错包含
guide-setup-refusal-gate = 谁在拒绝
guide-setup-refusal-installation = `denied: installation not allowed to`
guide-setup-refusal-installation-gate = 第 1 关；如果作业确实有 `packages: write`，多半是第 3 关
guide-setup-refusal-app = `permission_denied: installation not allowed to`
guide-setup-refusal-app-gate = 不在这三关之内：用了其他 GitHub App 的令牌，而在所有已知案例中，这类令牌都无法推送
guide-setup-refusal-write = `permission_denied: write_package`
guide-setup-refusal-write-gate = 第 2 关
guide-setup-refusal-owner = `The requested installation does not exist`
guide-setup-refusal-owner-gate = 第 3 关：镜像属于另一个所有者
guide-setup-refusal-scopes = `The token provided does not match expected scopes`
guide-setup-refusal-scopes-gate = 不在这三关之内：用了缺少作用域的个人访问令牌
guide-setup-gates-login = 看到 `Login Succeeded`，不代表过了其中任何一关。它只说明凭据有效；凭据能做什么，要到发送镜像的第一部分时才检查。

guide-setup-workflow-title = 能正确推送的最小工作流
guide-setup-workflow-docker-action = 镜像用 Docker 官方 action 构建。把 `{ $workflow-file }` 与下面这份文件对照，或者直接以下面这份为起点：推送需要的内容都在里面，没有一行多余。
guide-setup-workflow-builder-unknown = 这里不知道镜像用什么构建，所以下面的文件使用 Docker 官方 action；加上 `--builder docker` 或 `--builder podman` 可得到命令行的写法。拿它与 `{ $workflow-file }` 对照，或以它为起点：推送所需的都在里面，没有多余的内容。
guide-setup-workflow-docker = 镜像用 Docker 命令行构建。把 `{ $workflow-file }` 与下面这份文件对照，或者直接以下面这份为起点：推送需要的内容都在里面，没有一行多余。
guide-setup-workflow-podman = 镜像用 Podman 构建。把 `{ $workflow-file }` 与下面这份文件对照，或者直接以下面这份为起点：推送需要的内容都在里面，没有一行多余。
guide-setup-workflow-why-permissions = `packages: write` 只写在负责发布的作业里，别处都不写。块里没有列出的权限一律不给；作业里的块会取代顶层的块。`contents: read` 用于检出代码。
guide-setup-workflow-why-login = 登录步骤写明了注册表，使用作业的令牌，并且与推送在同一个作业里。据目前所知，起作用的是令牌，不是旁边的用户名。
guide-setup-workflow-why-label = 构建时加上元数据标签（label）`org.opencontainers.image.source`，值为仓库的网址。如果包还不存在，首次推送时就会据此关联到仓库。
guide-setup-workflow-why-name = 镜像名中，标签（tag）之前的部分都是小写。
guide-setup-workflow-why-event = 触发运行的是推送，不是拉取请求，因为来自复刻的拉取请求没有写入权限。
guide-setup-workflow-versions = 即使用的是这些 action 的旧版本，这本身也不会导致推送被拒绝。
guide-setup-workflow-mixed-case = `{ $owner }/{ $repository }` 含有大写字母，而镜像名不允许大写。这个所有者的镜像以 `{ $registry }/{ $owner-lower }` 开头。不必为此给帐户或仓库改名。
guide-setup-workflow-many-images = 这个作业会为每个镜像各运行一次，构建该镜像，所以 `Build and push` 这一个步骤就代替了原来逐个推送镜像的各个步骤，不论它们叫什么名称。把 `context` 设为对应 Dockerfile 所在的文件夹。各个包的访问权限、可见性和页面都是独立的。
guide-setup-workflow-nested = 镜像名中所有者之后的全部内容，连同其中的斜杠，就是包名。这样的每个包都与其他包互不相干，有自己的访问权限和可见性；在它的 GitHub 网址中，斜杠写作 `%2F`。
guide-setup-workflow-other-owner = 这个仓库有一个镜像，名称里的所有者不是 `{ $owner }`。据目前所知，作业的令牌无法推送到那里，所以上面的文件会发布到仓库自己的所有者名下。要保留原来的名称，参见“{ $section-personal-token }”。
guide-setup-tags-title = 哪种推送产生哪个标签
guide-setup-tags-intro = 标签不会自己出现，推送了才有；再次推送同一个标签，它就会指向新的镜像。部署时如果不允许内容变动，就用摘要来引用镜像。
guide-setup-tags-event = 事件
guide-setup-tags-tag = 标签
guide-setup-tags-needs = 前提
guide-setup-tags-branch = 推送到分支 `feature/login`
guide-setup-tags-branch-tag = `feature-login`
guide-setup-tags-branch-needs = `type=ref,event=branch`
guide-setup-tags-latest = 推送到 `{ $default-branch }`
guide-setup-tags-latest-tag = `latest`，以及该分支自己的标签
guide-setup-tags-latest-needs = 下面的 `type=raw` 规则；只有针对 Git 标签的规则才会自动产生 `latest`
guide-setup-tags-version = 推送 Git 标签 `v1.2.3`
guide-setup-tags-version-tag = `1.2.3`
guide-setup-tags-version-needs = `type=semver`，以及 `on: push` 下的 `tags`
guide-setup-tags-version-as-is = 推送 Git 标签 `v1.2.3`，原样用作镜像标签
guide-setup-tags-version-as-is-tag = `v1.2.3`
guide-setup-tags-version-as-is-needs = `type=ref,event=tag`，以及 `on: push` 下的 `tags`
guide-setup-tags-pull-request = 编号为 7 的拉取请求
guide-setup-tags-pull-request-tag = `pr-7`
guide-setup-tags-pull-request-needs = `type=ref,event=pr`，而且运行要有推送权限，所以拉取请求不能来自复刻
guide-setup-tags-commit = 任一提交 `1a2b3c4`
guide-setup-tags-commit-tag = `sha-1a2b3c4`
guide-setup-tags-commit-needs = `type=sha`；要得到 `main-1a2b3c4` 这样的标签，必须像下面的规则那样写明前缀
guide-setup-tags-rules = 表中的规则如下，写在 `docker/metadata-action` 的 `tags` 里；上面的工作流已经包含前两条：
guide-setup-tags-script-branch = 推送到分支 `feature/login`
guide-setup-tags-script-branch-tag = `feature-login`
guide-setup-tags-script-branch-needs = 替换标签中非法字符的那一行
guide-setup-tags-script-latest = 推送到 `{ $default-branch }`
guide-setup-tags-script-latest-tag = `latest`，以及该分支自己的标签
guide-setup-tags-script-latest-needs = 判断是否为默认分支的条件
guide-setup-tags-script-version = 推送 Git 标签 `v1.2.3`
guide-setup-tags-script-version-tag = `v1.2.3`
guide-setup-tags-script-version-needs = `on: push` 下的 `tags`
guide-setup-tags-script-commit = 任一提交
guide-setup-tags-script-commit-tag = 无
guide-setup-tags-script-commit-needs = 另外推送一次，标签取自 `GITHUB_SHA`

guide-setup-clicks-title = 只能在网页上手动操作的设置
guide-setup-clicks-intro = 包的访问权限和可见性只能在 GitHub 网页上修改：没有对应的 API，工作流想改也会失败。把包关联到仓库也在网页上操作；下次推送的镜像如果带有元数据标签（label）`org.opencontainers.image.source`，也可能完成关联。按自己的情况操作，每改一处，就照说明检查一次。
guide-setup-clicks-situation = 情况
guide-setup-clicks-section = 小节
guide-setup-clicks-refused = 推送被拒绝，报错含有 `write_package`
guide-setup-clicks-refused-section = { $section-grant-actions-access }
guide-setup-clicks-new-name = 作业有 `packages: write`，新的包名仍被拒绝
guide-setup-clicks-new-name-section = { $section-organization-package-creation }
guide-setup-clicks-not-shown = 包没有显示在仓库页面上
guide-setup-clicks-not-shown-section = { $section-connect-repository }
guide-setup-clicks-strangers = 要让任何人不登录就能拉取
guide-setup-clicks-strangers-section = { $section-make-public }
guide-setup-clicks-readers = 要让特定的人、服务器或工作流拉取私有镜像
guide-setup-clicks-readers-section = { $section-give-read-access }
guide-setup-clicks-no-edit = 工作流文件不能改
guide-setup-clicks-no-edit-section = { $section-default-workflow-permissions }

guide-setup-errors-title = 根据报错查找原因
guide-setup-errors-intro = 在失败步骤的日志里，找到第一处含有 `denied`、`unauthorized`、`403` 或 `failed to push` 的行，再到表中查找其中的文字。后面几行往往信息更少。看文字，不要看数字：同样是 403，背后的拒绝原因可能完全不同。
guide-setup-hidden-reason-title = 报错没有说明原因时
guide-setup-hidden-reason-intro = 构建工具常常只打印 `403 Forbidden` 和一个网址，不说明原因。下面的步骤会询问注册表这个作业能否上传，并打印它的回答。这不会发布任何东西：只是开启一次上传，什么也不传，之后注册表会让它过期。把这个步骤放进执行推送的作业，用完删掉。
guide-setup-hidden-reason-allowed = `202` 表示允许上传；原因在别处。
guide-setup-hidden-reason-refused = `401` 或 `403` 表示被拒绝。数字上面那一行就是确切的报错，拿它到表中查找。
guide-setup-hidden-reason-other = 其他数字（例如 `429` 或 `503`）说明不了权限问题。
guide-setup-hidden-reason-new = 包还不存在时注册表会怎样回答，目前不清楚。
guide-setup-hidden-reason-personal = 如果用的是个人访问令牌，就在自己的机器上询问。`TOKEN_OWNER` 是创建令牌的帐户；命令等待输入时粘贴令牌，屏幕上不会显示：

guide-setup-causes-title = 逐一排查可能的原因
guide-setup-causes-possible =
    { $causes ->
        [1] 根据这个仓库的信息，只剩下一个可能的原因。
       *[other] 根据这个仓库的信息，还有 { $causes } 个可能的原因，最常见的排在前面；能够排除的已经略去。
    }
guide-setup-causes-full = 下面是全部 { $causes } 个已知原因，最常见的排在前面；根据这个仓库的信息可以排除的也列在其中。
guide-setup-causes-reading = 每一节都说明发生了什么、怎样与其他原因区分、该改什么。动手修改之前，先核对其中的现象。

guide-setup-check-title = 检查结果
guide-setup-check-intro = 运行变绿说明不了多少问题：推送步骤可能被跳过了。选对运行方式，查看日志，以外人的身份拉取镜像，再看看它的页面。
guide-setup-check-log-title = 查看日志
guide-setup-check-log-open = 在{ $link-actions-runs }中打开 `{ $workflow-name }` 最近的一次运行，再打开其中的作业 `{ $job }`。
guide-setup-check-log-token = 打开 { $label-set-up-job }，展开 { $label-github-token-permissions }。如果登录用的是 `GITHUB_TOKEN`，这里必须列出 `Packages: write`。
guide-setup-check-log-login = 在步骤 `{ $login-step }` 中查找 `Login Succeeded`。
guide-setup-check-log-push = 在步骤 `{ $push-step }` 中查找上传结束时的输出，如下所示。
guide-setup-check-log-tags = 步骤 `{ $metadata-step }` 会打印推送步骤收到的标签和元数据标签。这里没有的标签不会被推送。
guide-setup-check-log-nothing = 如果没有这样的输出，步骤却是绿的，说明什么都没有发送：要么推送被某个条件跳过了，要么构建时只要求加载镜像。
guide-setup-check-log-no-run = 如果根本没有运行，就把分支和改动的文件与 `on` 下的过滤条件对照一遍，再看提交说明里有没有 `[skip ci]`。工作流用 `GITHUB_TOKEN` 推送代码，不会触发新的运行。
guide-setup-check-package-title = 查看包
guide-setup-check-package-page = 页面
guide-setup-check-package-shows = 显示的内容
guide-setup-check-package-shows-page = 版本、标签、可见性和来源；有权读取这个包的人都能看到
guide-setup-check-package-shows-repository = 同上，但只有包关联到仓库之后才有
guide-setup-check-package-shows-settings = 访问权限和可见性；只有包的管理员能看到
guide-setup-check-package-shows-list = 所有者名下你能看到的全部包，无论是否关联
guide-setup-check-package-missing = 如果页面找不到，有三种可能：还没有推送过任何东西；包是私有的，而你没有读取权限；如果是仓库下的页面，还可能是包没有关联到仓库。如果推送报 `write_package`，说明这个名称已被占用，即使你看不到那个包。
guide-setup-check-package-state = 用命令行可以读取包的状态，但不能修改：
guide-setup-check-package-owner-unknown = 每个镜像有两条请求：第一条用于个人帐户，第二条用于组织；不适用的那一条可能返回 `404`。
guide-setup-check-package-visibility = `visibility` 的值是 `public`、`private` 或 `internal`。首次推送得到哪一种，文档有两种说法，所以要实际看一下。
guide-setup-check-package-repository = `repository` 是关联的仓库；为空表示没有关联任何仓库。
guide-setup-check-package-404 = `404` 表示没有这个包，或者你的令牌看不到它。
guide-setup-check-package-inspect = 查看某个标签在注册表中的内容：
guide-setup-check-package-unknown = 平台显示为 `unknown/unknown` 的行是镜像构建过程的证明信息，没有害处；无标签的版本也没有害处，可能正被某个标签引用。如果嫌这些行碍事，可以让构建不生成它们：
guide-setup-check-package-untagged = 平台为 `unknown/unknown` 的条目（在 JSON 中，`architecture` 和 `os` 都是 `unknown`）没有害处，无标签的版本也一样：它们可能正被某个标签引用，多平台镜像的各个部分就是这样。不要不加分辨地删除。
guide-setup-check-server-title = 在服务器或其他机器上
guide-setup-check-server-intro = 公开镜像不需要登录。拉取私有镜像时，GitHub Actions 之外的机器要用 classic 令牌登录，作用域只勾选 `read:packages`，不要多勾；可以在{ $link-new-token-read }创建。`TOKEN_OWNER` 是创建令牌的帐户；命令等待输入时粘贴令牌，屏幕上不会显示：
guide-setup-check-server-pull = 然后用同一个用户拉取：
guide-setup-check-server-podman-reboot = Podman 把登录信息存放在一个重启后会清空的目录里，除非用 `--authfile` 或 `REGISTRY_AUTH_FILE` 指定了其他文件。
guide-setup-check-server-podman-sudo = `sudo podman` 有自己的一套凭据；要以执行拉取的用户登录。
guide-setup-check-server-podman-get-login = `podman login --get-login` 打印已保存的用户名，不会向注册表查询任何内容。
guide-setup-check-server-docker = `sudo docker login` 写入的是 `root` 的凭据；要以执行拉取的用户登录。
guide-setup-check-outside-title = 原因在仓库之外时
guide-setup-check-outside-status = 到处突然失败、超时、返回 500 到 504：先不要改任何东西，到{ $link-status }查看两个组件：{ $label-packages }、{ $label-actions }。
guide-setup-check-outside-limits = 总是同一个大的层失败：单层最大 10 GB，上传最长 10 分钟。
guide-setup-check-outside-rate = `toomanyrequests`：限额没有公开文档，似乎按分钟计。等几分钟，并减少一次推送的量。
guide-setup-check-outside-network = 自托管运行器必须能访问 `ghcr.io` 和 `pkg-containers.githubusercontent.com`。
guide-setup-ask-for-help-title = 向别人求助时
guide-setup-ask-for-help-intro = 有了下面这些信息，别人就能判断是哪一关在拒绝。不要附上令牌（过期的也不行），也不要附上服务器的名称和地址。
guide-setup-ask-error = 完整的报错行，连同前后各一行
guide-setup-ask-permissions = { $label-set-up-job } 中的 { $label-github-token-permissions } 部分
guide-setup-ask-event = 触发运行的事件和分支：是推送还是拉取请求，是否来自复刻，是否由 Dependabot 触发
guide-setup-ask-credential = 凭据的类型：`GITHUB_TOKEN`，或令牌的前缀（例如 `ghp_`）
guide-setup-ask-pushed = 推送步骤的日志里，有没有表明内容已经发送的行
guide-setup-ask-image = 所推送的完整引用：`{ $image }` 加上标签
guide-setup-ask-package = 包页面是否存在，包是否为私有，以及 { $label-manage-actions-access } 列出了哪些仓库、各是什么角色

guide-setup-personal-token-title = `GITHUB_TOKEN` 不够用时
guide-setup-personal-token-intro = 在 GitHub Actions 里，`{ $owner }` 名下的镜像，只要仓库有访问权限，用 `GITHUB_TOKEN` 就够了。只有以下情况才需要个人访问令牌：
guide-setup-personal-token-other-owner = 镜像属于另一个帐户，而不是仓库所属的帐户；
guide-setup-personal-token-outside = 在 GitHub Actions 之外推送镜像或拉取私有镜像：笔记本电脑、服务器、其他 CI 系统。
guide-setup-personal-token-not = `permission_denied: write_package` 不在此列：这是包在拒绝仓库，换新令牌也没有用。解决方法参见“{ $section-grant-actions-access }”。
guide-setup-token-kinds-title = 注册表接受哪些令牌
guide-setup-token-kinds-intro = 看令牌开头的几个字母，就知道它是哪一种，又不会泄露令牌。
guide-setup-token-kinds-prefix = 开头
guide-setup-token-kinds-is = 类型
guide-setup-token-kinds-works = 用于注册表
guide-setup-token-kinds-classic = `ghp_`
guide-setup-token-kinds-classic-is = 个人访问令牌（classic）
guide-setup-token-kinds-classic-works = 接受；拉取要有 `read:packages`，推送要有 `write:packages`
guide-setup-token-kinds-fine-grained = `github_pat_`
guide-setup-token-kinds-fine-grained-is = 细粒度个人访问令牌
guide-setup-token-kinds-fine-grained-works = 不接受
guide-setup-token-kinds-installation = `ghs_`
guide-setup-token-kinds-installation-is = 作业的令牌，或其他 GitHub App 的令牌
guide-setup-token-kinds-installation-works = 作业自己的令牌在作业内可用；其他 App 的令牌可以登录，但在所有已知案例中都无法推送
guide-setup-token-kinds-oauth = `gho_`
guide-setup-token-kinds-oauth-is = `gh` 命令的令牌
guide-setup-token-kinds-oauth-works = 据报告，用 `gh auth refresh` 加上作用域后可用
guide-setup-scopes-scope = classic 令牌的作用域
guide-setup-scopes-allows = 允许的操作
guide-setup-scopes-read = `read:packages`
guide-setup-scopes-read-allows = 拉取
guide-setup-scopes-write = `write:packages`
guide-setup-scopes-write-allows = 推送和拉取
guide-setup-scopes-delete = `delete:packages`
guide-setup-scopes-delete-allows = 删除版本；只给需要删除的作业
guide-setup-scopes-repo = `repo`
guide-setup-scopes-repo-allows = 注册表用不到；取消勾选
guide-setup-personal-token-policy = 组织可以禁用 classic 令牌、限制其有效期，或只接受特定的网络地址。这时令牌的作用域没有问题，也照样会被拒绝；是不是这种情况，只有组织所有者才知道。

guide-setup-safety-title = 安全须知
guide-setup-safety-least = 只给负责发布的作业 `packages: write`，不要给其他任何地方更大的权限。在包上，发布用 { $label-write } 就够了；{ $label-admin } 留给需要删除的作业。
guide-setup-safety-built-in = 优先使用 `GITHUB_TOKEN`。必须用个人访问令牌时，每个用途各建一个，生产和测试分开。
guide-setup-safety-expiry = 给每个个人访问令牌设定 90 天以内的到期日期，并在到期之前更换。没有到期日期的令牌并不更安全，只会被人遗忘。
guide-setup-safety-review = 定期到{ $link-tokens }查看每个令牌的最近使用时间，删掉没有地方在用的。
guide-setup-safety-secret = 令牌只放在机密里，不要放进文件、镜像、构建参数或日志。把令牌交给命令时，用标准输入，不要用参数。
guide-setup-safety-leak = 如果令牌可能被别人看到过，先删除它，再创建新的。然后查看它被用来做过什么。
guide-setup-safety-forks = 绝不要在使用 `pull_request_target` 的工作流里构建来自复刻的拉取请求的代码。
guide-setup-safety-visibility = 公开一个包之前，先检查其中的内容：公开后无法撤销。如果公开仓库可以读取某个私有的包，它的复刻里的工作流也能读取。
guide-setup-safety-pin = 如果不想让 action 的所有者有机会改变你的构建，就把 action 固定到提交的完整哈希值。
guide-setup-safety-clean-up = 只有能识别多平台镜像的清理任务，才可以让它删除无标签的版本；否则会弄坏标签。
guide-setup-safety-share = 分享日志或指南时，去掉服务器的地址、用户名和路径。
guide-setup-safety-notice = 运行失败时，要有人收到通知；先看日志，再重新运行。

guide-setup-myths-title = 不要采信的建议
guide-setup-myths-intro = 这些建议流传很广，但没有用，甚至有害。每一条都说明了它为什么看起来有效。

guide-setup-sources-title = 资料来源
guide-setup-sources-intro = 本指南的内容依据 GitHub 和其他厂商的文档，以及遇到过同样故障的人的报告。凡是说法不一或没有文档的地方，文中会用“可能”“似乎”“据报告”等字样。

guide-setup-facts-title = 本指南用到的信息
guide-setup-facts-intro = 本指南根据以下信息写成。如果有错误或缺失，就到信息的来源处改正，或者写进配置文件，然后重新生成指南。
guide-setup-facts-renew = 更新本文件：`{ $command }`
