# 各项信息在表格里的名称（`fact-NAME`）和在手册里的说明（`fact-NAME-about`）。

fact-host = GitHub 主机
fact-host-about = 这个仓库的 GitHub 网页所在的主机：`github.com`、某台 GitHub Enterprise Server，或 `ghe.com` 的子域。

fact-registry = 注册表
fact-registry-about = 与 GitHub 主机对应的容器注册表的主机；`github.com` 对应的是 `ghcr.io`。

fact-owner = 仓库所有者
fact-owner-about = 拥有这个仓库的帐户，大小写与 GitHub 上一致。

fact-owner-lower = 小写的所有者
fact-owner-lower-about = 写进镜像名时的所有者。

fact-repository = 仓库
fact-repository-about = 仓库的名称，不含所有者，大小写与 GitHub 上一致。

fact-owner-kind = 所有者类型
fact-owner-kind-about = 所有者是个人帐户还是组织；这决定了包的网址和适用的规则。

fact-default-branch = 默认分支
fact-default-branch-about = GitHub 首先显示的分支；`latest` 标签的常用规则也以它为准。

fact-builder = 构建工具
fact-builder-about = 工作流里用什么构建和推送镜像；这决定了指南中工作流和命令的写法。

fact-credential = 凭据
fact-credential-about = 登录注册表用的是什么：作业的内置令牌、机密（secret），还是以其中一个为主、另一个备用。

fact-secret = 机密
fact-secret-about = 存放注册表令牌的机密的名称；有多个时是第一个。它的值从不读取。

fact-image = 镜像
fact-image-about = 镜像的完整名称，不含标签：注册表、所有者和名称，全部小写。

fact-package = 包
fact-package-about = GitHub 为这个镜像显示的包名：所有者之后的全部内容。

fact-image-owner = 镜像的所有者
fact-image-owner-about = 镜像所在的帐户；与仓库的所有者相同时，写法也相同。

fact-image-tag = 镜像的标签
fact-image-tag-about = 工作流文件给镜像的标签（tag）或标签规则；只有运行时才知道的部分用表达式代替。
fact-pull-tag = 命令中的标签
fact-pull-tag-about = 指南的命令中镜像所带的标签（tag）：优先采用明确指定的标签，否则采用工作流文件为这个镜像设置的标签；不采用只有运行时才知道的标签。

fact-build-context = 构建上下文
fact-build-context-about = 工作流从哪个文件夹构建镜像。

fact-build-file = Dockerfile 文件
fact-build-file-about = 工作流用哪个 Dockerfile 构建镜像。
fact-package-tool = 推送包的工具
fact-package-tool-about = 推送这个包的程序或 action。
fact-package-step = 推送包的步骤
fact-package-step-about = 工作流中推送这个包的步骤。

fact-undecided = 使名称无法确定的部分
fact-undecided-about = 决定镜像名称的表达式、变量或被调用的工作流，文件里没有它的值。
fact-unread-file = 无法读取的工作流文件
fact-unread-file-about = 无法读取的工作流文件，例如不是有效的 YAML。其中的内容全部视为未知。

fact-tag = 标签
fact-tag-about = 已知工作流会推送的一个标签（tag）；指南里的命令会用到它。

fact-branch = 分支
fact-branch-about = 工作流从哪个分支发布。

fact-run-name = 运行名称
fact-run-name-about = 负责发布的运行在运行列表中显示的名称：工作流自己的名称，或者调用方工作流的名称。

fact-workflow-file = 工作流文件
fact-workflow-file-about = 负责发布的工作流文件相对于仓库根目录的路径。

fact-workflow-name = 工作流名称
fact-workflow-name-about = 工作流在运行列表中显示的名称。

fact-job = 作业
fact-job-about = 执行推送的作业（job）在运行中显示的名称。

fact-job-id = 作业 ID
fact-job-id-about = 该作业在工作流文件中的键。
fact-job-secret = 作业的机密
fact-job-secret-about = 作业登录注册表所用的机密，也可能是 `GITHUB_TOKEN`。

fact-login-step = 登录步骤
fact-login-step-about = 登录注册表的步骤的名称。

fact-metadata-step = 元数据步骤
fact-metadata-step-about = 收集标签和元数据标签（label）的步骤的名称。

fact-push-step = 推送步骤
fact-push-step-about = 推送镜像的步骤的名称。

fact-job-branch = 作业的分支
fact-job-branch-about = 推送代码到这个分支会启动该作业所在的工作流。

fact-caller-file = 调用方工作流文件
fact-caller-file-about = 调用发布工作流的工作流文件的路径。

fact-caller-job = 调用方作业
fact-caller-job-about = 那个文件中发起调用的作业的键。
fact-shown-job = 被调用作业的名称
fact-shown-job-about = GitHub 为被调用的作业显示的名称：先是调用它的各个作业的名称，每个后面带斜杠，最后是它自己的名称。

fact-called-workflow = 被调用的工作流
fact-called-workflow-about = 其他仓库的工作流，推送由它的步骤完成。

fact-patch = 修改
fact-patch-about = 修复 `ghcr-guide check` 在工作流文件中发现的问题所需的修改，逐行列出。
fact-defect = 工作流文件中的错误
fact-defect-about = 工作流文件中的错误所在的文件和行。

fact-log-text = 日志行
fact-log-text-about = 对失败日志的回答所引用的一行，不含机密信息。

fact-log-line = 行号
fact-log-line-about = 这一行在日志中的行号，从 1 开始。

fact-log-step = 日志中的步骤
fact-log-step-about = 这一行所在的步骤。

fact-command = 命令
fact-command-about = 重新生成指南的命令。

# 各种类型的取值

owner-kind-user = 个人帐户
owner-kind-organization = 组织
owner-kind-unknown = 未知

builder-docker-action = Docker 官方 action
builder-docker = Docker 命令行
builder-podman = Podman

credential-github-token = 内置的 `GITHUB_TOKEN`
credential-secret = 机密
credential-secret-or-token = 机密，没有则用 `GITHUB_TOKEN`
credential-mixed = 各作业不完全相同
credential-unknown = 未知

# 信息的来源

origin-flag = 命令行
origin-environment = 环境变量
origin-config = 配置文件
origin-workflow = 工作流文件
origin-git = git 仓库
origin-ci = CI 环境
origin-derived = 由其他信息推出
origin-default = 默认值
origin-unknown = 未找到
