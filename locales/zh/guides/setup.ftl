guide-setup-title = 将 `{ $owner }/{ $repository }` 的镜像发布到 `{ $registry }`
guide-setup-use = 设置发布，或者想知道还缺什么时，看各道关卡、工作流、要在网页上点击的地方，以及每种报错对应的第一步。

guide-setup-about-title = 本指南的用途
guide-setup-about-purpose = 说明 `{ $owner }/{ $repository }` 向 `{ $registry }` 发布什么、推送需要哪些条件，以及被拒绝时怎么办。文中的名称、命令和链接都取自这个仓库。全大写的词（例如 `TAG`）是占位符，代表没能查到或只有你才知道的内容。
guide-setup-about-defects = 工作流文件中有下列错误。先改正这些错误，再看本指南的其他内容；`ghcr-guide check` 会逐一说明。
guide-setup-about-defects-fixable = 工作流文件中有下列错误。先改正这些错误，再看本指南的其他内容：`ghcr-guide check` 会逐一说明；稍作修改就能解决的，`ghcr-guide check --fix` 会直接改好。
guide-setup-about-unread = 有的工作流文件无法读取，见下面的列表，本指南没有考虑其中的内容。如果其中有文件负责发布，这里关于镜像、作业和令牌的说明就可能有误或不完整。`ghcr-guide check` 会说明每个文件无法读取的原因。
guide-setup-about-unread-file = `{ $unread-file }`
guide-setup-about-images =
    { $images ->
        [1] 本指南针对下面这个镜像：
       *[other] 本指南涵盖 { $images } 个镜像，每个镜像都是一个独立的包：
    }
guide-setup-about-image = `{ $image }`
guide-setup-about-packages = 本指南涵盖下列内容。每一项都是独立的包，有自己的页面、设置和访问权限：
guide-setup-about-package-image = `{ $image }`，镜像
guide-setup-about-package-chart = `{ $image }`，Helm chart
guide-setup-about-package-flux-artifact = `{ $image }`，Flux 制品
guide-setup-about-package-timoni-module = `{ $image }`，Timoni 模块
guide-setup-about-package-artifact = `{ $image }`，OCI 制品
guide-setup-about-assumed = 在工作流文件中没有找到向 `{ $registry }` 的推送；如果推送由这里无法读取的脚本或程序完成，则不会被发现。本指南中需要镜像名的地方，用的是这个仓库的镜像默认会有的名称：`{ $image }`。注册表中是否有这个镜像，没有查过。
guide-setup-about-undecided = 有工作流会推送镜像，但从文件中推不出它的名称，本指南用 `{ $image }` 代替。名称取决于：
guide-setup-about-open = 有工作流还会推送至少一个镜像，但从文件中推不出它的名称。名称取决于：
guide-setup-about-open-part = `{ $undecided }`
guide-setup-about-start = 如果构建现在失败了，从“{ $section-errors }”看起。如果还没有发布过任何镜像，从“{ $section-workflow }”看起。如果构建成功，却没人能找到或拉取镜像，从“{ $section-check }”看起。
guide-setup-about-commands = 本页只写要点。括号里的命令（例如 `ghcr-guide explain ID`）会显示它所在条目的详细内容；生成指南时加上 `--full`，全部内容就写在同一页上。无论仓库检出在哪里，命令都在它的根目录下运行。
guide-setup-about-commands-full = 关于这些镜像和可能发生的失败，已知的内容都在这一页上。括号里的命令显示位于别处的内容。命令都在检出目录的根目录下执行，目录放在哪里都可以。
guide-setup-about-owner-kind = 没能查到 `{ $owner }` 是个人帐户还是组织，所以有些链接给出了两种。运行 `ghcr-guide --owner-kind user` 或 `ghcr-guide --owner-kind organization`，就只保留正确的那一种。
guide-setup-about-enterprise-server = 这个仓库在 GitHub Enterprise Server 上，对应的注册表是 `{ $registry }`，不是 `ghcr.io`，两边的令牌互不通用。服务器管理员必须已经启用 GitHub Packages 和子域隔离。
guide-setup-about-data-residency = 这个仓库在 GHE.com 上，对应的注册表是 `{ $registry }`，不是 `ghcr.io`，两边的令牌互不通用。

guide-setup-glance-title = 基本信息一览
guide-setup-glance-image = 镜像
guide-setup-glance-package = 包
guide-setup-glance-tool = 推送工具
guide-setup-glance-page = 页面
guide-setup-glance-settings = 设置
guide-setup-glance-tags = 标签（tag），以文件中能查到的为准
guide-setup-glance-tags-of-run = 只有运行时才能确定
guide-setup-glance-page-assumed = 推送过镜像之后，包才会有页面和设置。已有哪些包，见{ $link-packages-list }。
guide-setup-glance-page-undecided = 包的页面和设置，从{ $link-packages-list }进入。
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
guide-setup-glance-run-name = 在运行列表里，查找名称 `{ $run-name }`。
guide-setup-glance-run-names = 在运行列表里，负责发布的运行有以下名称：
guide-setup-glance-run-name-item = `{ $run-name }`
guide-setup-glance-called = 被调用的工作流中的作业没有自己的运行，它属于调用方工作流的运行。哪个作业由谁调用，参见“{ $section-gate-token }”。
guide-setup-glance-no-workflow = 没能查到哪个工作流向 `{ $registry }` 推送。可以用“{ $section-workflow }”里的那一份作为起点。
guide-setup-glance-token = 凭据：登录用的是 `GITHUB_TOKEN`，由 GitHub 为每个作业自动生成，不用保存，也不用续期。
guide-setup-glance-secret = 凭据：登录用的是机密 `{ $secret }`。如果里面存的是个人访问令牌，起决定作用的就是令牌的所有者、作用域（scope）和到期日期，工作流里的 `packages: write` 对它没有影响。什么情况下需要这种令牌，参见“{ $section-personal-token }”。
guide-setup-glance-secret-or-token = 凭据：登录优先使用机密 `{ $secret }`，只有它为空时才改用 `GITHUB_TOKEN`。机密只要有值，哪怕其中的令牌已经失效，用的也总是它。如何二选一，参见“{ $section-personal-token }”。
guide-setup-glance-mixed = 凭据：有些登录用的是 `GITHUB_TOKEN`，由 GitHub 为每个作业自动生成，不用保存，也不用续期。另一些登录用的是保存的机密，其中第一个是 `{ $secret }`。如果里面存的是个人访问令牌，起决定作用的就是令牌的所有者、作用域（scope）和到期日期，`packages: write` 对它没有影响。什么情况下需要这种令牌，参见“{ $section-personal-token }”。以下作业登录时不用 `GITHUB_TOKEN`：
guide-setup-glance-mixed-job = `{ $workflow-file }` 中的 `{ $job }`
guide-setup-glance-unknown = 凭据：没能查到。查看登录步骤的密码：`secrets.GITHUB_TOKEN` 和 `github.token` 就是作业的令牌；如果是其他机密，里面存的多半是个人访问令牌。
guide-setup-glance-pull = 发布之后，用下面的命令拉取：

guide-setup-gates-title = 推送要过的三道关卡
guide-setup-gates-intro = 从构建到注册表，中间有三项彼此独立的检查。过了其中一关，不等于能过另外两关，所以先弄清是哪一关在拒绝。
guide-setup-gate-token-title = 第 1 关：作业的令牌
guide-setup-gate-token-question = 这个作业的令牌有没有包的写入权限？以{ $link-workflow-file }里该作业的 `permissions` 块为准；作业没有这个块，就以文件顶层的块为准。只有两处都没有时，才以{ $link-actions-settings }里的默认值为准。
guide-setup-gate-token-question-anywhere = 负责推送的作业，它的令牌有没有包的写入权限？以该作业的 `permissions` 块为准；作业没有这个块，就以它所在文件顶层的块为准。只有两处都没有时，才以{ $link-actions-settings }里的默认值为准。
guide-setup-gate-token-secret = `{ $secret }` 中的令牌有没有包的写入权限？登录用的是它，而不是作业的令牌，所以 `permissions` 块不起作用：这个令牌要有作用域（scope）`write:packages`，并且没有过期；如果组织启用了单点登录，还要获得该组织的授权。来自复刻（fork）的运行和 Dependabot 触发的运行通常拿不到这个机密（secret）。
guide-setup-gate-token-lower = 有些运行得到的权限比文件要求的少：由来自复刻（fork）的拉取请求触发的运行，以及可重用工作流中的作业（如果调用方授予的权限更少）。由 Dependabot 触发的运行默认只有读取权限，除非作业声明了更高的权限。
guide-setup-gate-token-mixed = 用 `{ $secret }` 登录时，用的是其中的令牌，而不是作业的令牌，所以 `permissions` 块不起作用：这个令牌要有作用域（scope）`write:packages`，并且没有过期；如果组织启用了单点登录，还要获得该组织的授权。来自复刻（fork）的运行和 Dependabot 触发的运行通常拿不到这个机密（secret）。
guide-setup-gate-token-callers = 被调用的作业得到的权限，最多是调用它的作业授予的那些；如果它自己的文件里没有 `permissions` 块，得到的就正好是那些。这里的调用关系：
guide-setup-gate-token-caller = `{ $caller-file }` 中的 `{ $caller-job }` 调用 `{ $workflow-file }`，其中的作业是 `{ $job }`
guide-setup-gate-package-title = 第 2 关：包
guide-setup-gate-package-question = 包是否允许这个仓库写入？如果包是由这个仓库的工作流创建的，就允许，除非组织关闭了访问权限的继承。如果是以其他方式创建的，就必须把 `{ $owner }/{ $repository }` 列入 { $label-manage-actions-access }，角色为 { $label-write }：
guide-setup-gate-package-question-user = 包是否允许这个仓库写入？如果包是由这个仓库的工作流创建的，就允许。如果是以其他方式创建的，就必须把 `{ $owner }/{ $repository }` 列入 { $label-manage-actions-access }，角色为 { $label-write }：
guide-setup-gate-package-question-token = `{ $secret }` 中的令牌所属的帐户，能不能写入这个包？对这样的令牌来说，工作流在哪个仓库里运行并不重要。创建这个包的帐户可以写入；其他帐户需要在包的设置中获得 { $label-write } 角色：
guide-setup-gate-package-mixed = 对 `{ $secret }` 中的令牌来说，工作流在哪个仓库里运行并不重要。令牌所属的帐户如果创建了这个包，就可以写入；否则需要在同一处设置中获得 { $label-write } 角色。
guide-setup-gate-package-image = `{ $image }`：{ $link-package-settings }
guide-setup-gate-package-list = 包的设置从{ $link-packages-list }进入
guide-setup-gate-account-title = 第 3 关：帐户
guide-setup-gate-account-owner = 镜像和仓库是否属于同一个帐户？据目前所知，`GITHUB_TOKEN` 只能写入 `{ $registry }/{ $owner-lower }` 之下。那里已有哪些包，见{ $link-packages-list }。
guide-setup-gate-account-mixed = `{ $secret }` 中的令牌，其所有者有权写入哪里，它就能写入哪里。用它推送的镜像也可以属于另一个帐户。
guide-setup-gate-account-secret = `{ $secret }` 中令牌的所有者，能否在镜像所属的帐户下写入？`{ $registry }/{ $owner-lower }` 下已有哪些包，见{ $link-packages-list }。
guide-setup-gate-account-organization = 组织的规则是否允许？成员可以创建哪些包，由{ $link-organization-package-settings }决定；哪些 action 可以运行、令牌默认得到什么权限，由{ $link-organization-actions-settings }决定。这两处都需要组织所有者来查看和修改，而企业可能已在更上一级作了规定。
guide-setup-gate-account-unknown = 如果 `{ $owner }` 是组织，还要组织的规则允许。成员可以创建哪些包，由{ $link-organization-package-settings }决定；哪些 action 可以运行，由{ $link-organization-actions-settings }决定。这两处都需要组织所有者来查看和修改。
guide-setup-gate-account-user = 个人帐户没有关于包的规则。由企业管理的帐户不能在自己名下发布，只能发布到组织。
guide-setup-gate-refusal-title = 是哪一关在拒绝
guide-setup-refusal-says = 报错包含
guide-setup-refusal-gate = 谁在拒绝
guide-setup-refusal-installation = `denied: installation not allowed to`，前面没有 `permission_denied:`
guide-setup-refusal-installation-gate = 第 1 关；如果作业确实有 `packages: write`，多半是第 3 关
guide-setup-refusal-app = `permission_denied: installation not allowed to`
guide-setup-refusal-app-gate = 不在这三关之内：用了其他 GitHub App 的令牌，而在所有已知案例中，这类令牌都无法推送
guide-setup-refusal-write = `permission_denied: write_package`
guide-setup-refusal-write-gate = 第 2 关
guide-setup-refusal-owner = `The requested installation does not exist`
guide-setup-refusal-owner-gate = 第 3 关：镜像属于另一个所有者
guide-setup-refusal-scopes = `The token provided does not match expected scopes`
guide-setup-refusal-scopes-gate = 不在这三关之内：用了缺少作用域的个人访问令牌
guide-setup-gates-login = 看到 `Login Succeeded`，不代表过了其中任何一关。它只说明凭据有效；凭据能做什么，要到开始上传镜像时才检查。

guide-setup-workflow-title = 工作流需要什么
guide-setup-workflow-patch = `.github/workflows` 里的文件有几处缺陷，小幅修改即可修复。`ghcr-guide check` 会逐一说明，`ghcr-guide check --fix` 会写入下面这些修改，文件的其他内容不变：
guide-setup-workflow-docker-action = 镜像用 Docker 官方 action 构建。把 `{ $workflow-file }` 与下面这份文件对照，或者直接以下面这份为起点：推送需要的内容都在里面，没有一行多余。
guide-setup-workflow-none = 没有查到负责推送的工作流。可以从下面的文件开始：把它存到 `.github/workflows` 下。它使用 Docker 官方 action；加上 `--builder docker` 或 `--builder podman` 可得到命令行的写法。推送需要的内容都在里面，没有一行多余。
guide-setup-workflow-builder-unknown = 没能查到镜像用什么构建，所以下面的文件使用 Docker 官方 action；加上 `--builder docker` 或 `--builder podman` 可得到命令行的写法。把 `{ $workflow-file }` 与它对照，或者直接以它为起点：推送需要的内容都在里面，没有一行多余。
guide-setup-workflow-docker = 镜像用 Docker 命令行构建。把 `{ $workflow-file }` 与下面这份文件对照，或者直接以下面这份为起点：推送需要的内容都在里面，没有一行多余。
guide-setup-workflow-podman = 镜像用 Podman 构建。把 `{ $workflow-file }` 与下面这份文件对照，或者直接以下面这份为起点：推送需要的内容都在里面，没有一行多余。
guide-setup-workflow-beyond = `{ $workflow-file }` 有自己的构建和发布方式，简短的示例无法再现，所以这里不给出示例。无论用什么构建镜像，推送都需要：
guide-setup-workflow-remote = `{ $workflow-file }` 中的作业 `{ $job }` 调用 `{ $called-workflow }`，构建和推送的步骤写在那里。两者合起来，推送需要：
guide-setup-workflow-need-permission = 只在负责发布的作业中写 `packages: write`，其他地方都不写。权限块中没有列出的权限一律不给，作业中的块会取代文件开头的块；检出代码需要 `contents: read`。
guide-setup-workflow-need-login = 登录时写明注册表，并且与推送在同一个作业中、在推送之前。
guide-setup-workflow-need-label = 元数据标签（label）`org.opencontainers.image.source`，值为仓库地址。它会把尚不存在的包与仓库关联起来。
guide-setup-workflow-need-name = 镜像名称在标签（tag）之前全部小写。
guide-setup-workflow-foreign = 并非所有镜像都以 `{ $owner }` 命名。据目前所知，作业的令牌不能推送到其他所有者名下：{ $section-personal-token }。
guide-setup-workflow-other-files = 文件中的名称取自上面表格中的第一个工作流文件。其他文件需要的内容相同，逐个与它对照。
guide-setup-workflow-why-permissions = `packages: write` 只写在负责发布的作业里，别处都不写。块里没有列出的权限一律不给；作业里的块会取代顶层的块。`contents: read` 用于检出代码。
guide-setup-workflow-why-login = 登录步骤写明了注册表，使用作业的令牌，并且与推送在同一个作业里。据目前所知，起作用的是令牌，不是旁边的用户名。
guide-setup-workflow-why-label = 构建时加上元数据标签（label）`org.opencontainers.image.source`，值为仓库的网址。如果包还不存在，首次推送时就会据此关联到仓库。
guide-setup-workflow-why-name = 镜像名中，标签（tag）之前的部分都是小写。
guide-setup-workflow-why-event = 运行由代码推送触发，而不由拉取请求触发，因为来自复刻的拉取请求没有写入权限。
guide-setup-workflow-why-called = `workflow_call` 让其他工作流能够启动这个文件。由什么事件触发、令牌最多有什么权限，都由调用方工作流决定。
guide-setup-workflow-versions = 这些 action 的版本较旧，本身并不会导致推送被拒绝。上面文件中的版本在 Node 24 上运行，要求自托管运行器为 2.327.1 或更高版本。
guide-setup-workflow-token-instead = 你的工作流用机密 `{ $secret }` 登录，上面的文件改用内置的 `GITHUB_TOKEN`，它不用续期。只要每个包都允许这个仓库写入，推送仓库所有者名下的镜像用它就够了，参见“{ $section-grant-actions-access }”。要继续用这个机密，参见“{ $section-personal-token }”。
guide-setup-workflow-mixed-case = `{ $owner }/{ $repository }` 含有大写字母，而镜像名不允许大写。这个所有者的镜像以 `{ $registry }/{ $owner-lower }` 开头。不必为此给帐户或仓库改名。
guide-setup-workflow-many-images = 这个作业会为每个镜像各运行一次，所以一个 `Build and push` 步骤就能代替原来逐个推送镜像的那些步骤，不论各自叫什么名称。把 `context` 设为对应 Dockerfile 所在的文件夹。各个包的访问权限、可见性和页面都是独立的。
guide-setup-workflow-nested = 镜像名中所有者之后的全部内容，连同其中的斜杠，就是包名。这样的每个包都与其他包互不相干，有自己的访问权限和可见性；在它的 GitHub 网址中，斜杠写作 `%2F`。
guide-setup-workflow-other-owner = 这个仓库有一个镜像，名称里的所有者不是 `{ $owner }`。据目前所知，作业的令牌无法推送到那里，所以上面的文件会发布到仓库自己的所有者名下。要保留原来的名称，参见“{ $section-personal-token }”。
guide-setup-workflow-all-other-owner =
    { $images ->
        [1] 这个镜像的名称里，所有者不是 `{ $owner }`。据目前所知，作业的令牌无法推送到那里，所以上面的文件会发布到仓库自己的所有者名下。要保留原来的名称，参见“{ $section-personal-token }”。
       *[other] 所有镜像的名称里，所有者都不是 `{ $owner }`。据目前所知，作业的令牌无法推送到那里，所以上面的文件会发布到仓库自己的所有者名下。要保留原来的名称，参见“{ $section-personal-token }”。
    }
guide-setup-workflow-permission-in-place = `packages: write` 已经具备：上面每个用作业令牌推送的作业都有这项权限。如果推送仍被拒绝，问题不在令牌，再看第 2 关和第 3 关。
guide-setup-workflow-permission-not-needed = 上面没有作业用自己的令牌推送，所以工作流里的 `packages: write` 不起作用。起作用的是机密中的令牌，参见“{ $section-personal-token }”。

guide-setup-clicks-title = 只能在网页上手动操作的设置
guide-setup-clicks-intro = 包的访问权限和可见性只能在 GitHub 网页上修改：没有对应的 API，工作流即使尝试修改也会失败。把包关联到仓库同样在网页上操作；下次推送的镜像如果带有元数据标签（label）`org.opencontainers.image.source`，也可能完成关联。只做适合自己情况的那几项，每改一处，就照说明检查一次。
guide-setup-clicks-situation = 情况
guide-setup-clicks-section = 小节
guide-setup-clicks-refused = 推送被拒绝，报错含有 `write_package`
guide-setup-clicks-refused-section = { $section-grant-actions-access }
guide-setup-clicks-refused-account-section = { $section-invite-package-writer }
guide-setup-clicks-new-name = 作业有 `packages: write`，新的包名仍被拒绝
guide-setup-clicks-new-name-token = 令牌有 `write:packages`，新的包名仍被拒绝
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
guide-setup-errors-intro = 在失败步骤的日志里，找到第一个含有 `denied`、`unauthorized`、`403` 或 `failed to push` 的行，再到表中查找其中的文字。后面几行往往信息更少。看文字，不要看状态码：同样是 403，背后的拒绝原因可能完全不同。
guide-setup-errors-table = 每一行先是日志中的文字，再是最可能的原因，按可能性从高到低排列，并附各自的第一步；较少见的原因只列出名称。根据这个仓库的信息可以排除的原因没有列出。
guide-setup-errors-rest = 表中没有你的报错，参见“{ $section-error-texts }”。报错没有给出理由，参见“{ $section-hidden-reason }”。想根据现象而不是文字来查找原因，参见“{ $section-order }”。

guide-setup-causes-title = 逐一排查可能的原因
guide-setup-causes-full = 下面是全部 { $causes } 个已知原因，最常见的排在前面；根据这个仓库的信息可以排除的也列在其中。
guide-setup-causes-reading = 每一节都说明发生了什么、怎样与其他原因区分、该改什么。动手修改之前，先核对其中列出的现象。

guide-setup-check-title = 检查结果
guide-setup-check-intro = 仅凭运行变绿，还说明不了什么：推送步骤可能被跳过了。选对运行方式，查看日志，不用自己的凭据拉取一次镜像，再看看它的页面。
guide-setup-check-page = 注册表里现在有什么，见{ $link-packages-list }。如果那里没有这个包，或者别人看不到，参见“{ $section-check-package }”。

guide-setup-more-title = 更多内容
guide-setup-more-intro = 下列指南同样会代入这个仓库的名称。`ghcr-guide --guide list` 列出全部指南。

guide-setup-facts-title = 本指南用到的信息
guide-setup-facts-short = `ghcr-guide facts` 显示已知的仓库信息，以及每条信息的来源。如果有错误或缺失，在信息的来源处改正，或者写进配置文件 `ghcr-guide.toml`，然后重新生成指南。
guide-setup-facts-intro = 本指南根据以下信息生成。如果有错误或缺失，在信息的来源处改正，或者写进配置文件，然后重新生成指南。
guide-setup-facts-renew = 更新本文件：`{ $command }`
