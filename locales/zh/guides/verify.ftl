guide-verify-title = 确认镜像已经发布
guide-verify-use = 推送之后，确认正确的镜像已经在注册表中，而且可以拉取。

guide-verify-about-title = 怎样才算发布成功
guide-verify-purpose = 针对 `{ $owner }/{ $repository }` 和 `{ $registry }`：同时满足下面四项，才说明镜像确实已在注册表中，而且别人能用。仅凭绿色的运行还不够：推送步骤可能被跳过了。
guide-verify-proof-run = 运行没有选错：提交、分支和事件都是应当发布的那个。参见“{ $section-run }”。
guide-verify-proof-log = 推送步骤的日志显示确实发送了内容。参见“{ $section-check-log }”。
guide-verify-proof-pull = 在没有你的凭据的机器上也能拉取镜像；如果镜像是私有的，在那里拉取应当遭到拒绝。参见“{ $section-clean-credential-pull }”。
guide-verify-proof-page = 包页面上有这个标签，时间与这次运行一致。参见“{ $section-check-package }”。
guide-verify-capitals = 全大写的词（例如 `TAG`）是占位符，代表没能查到或只有你才知道的内容。

guide-verify-run-title = 启动合适的运行
guide-verify-run-intro = 只改了 GitHub 网页上的设置，重新运行即可；改了工作流文件，重新运行则不起作用。

guide-verify-check-log-title = 查看日志
guide-verify-check-log-open = 在{ $link-actions-runs }中打开 `{ $workflow-name }` 最近的一次运行，再打开其中的作业 `{ $job }`。
guide-verify-check-log-open-run = 在{ $link-actions-runs }中打开 `{ $run-name }` 最近的一次运行，再打开其中的作业 `{ $job }`。
guide-verify-check-log-open-many = 在{ $link-actions-runs }中，打开本应由 `{ $workflow-file }` 发布镜像的最近一次运行，再打开其中的作业 `{ $job }`。
guide-verify-check-log-called = 这次运行属于调用方工作流，作业名称前面会显示调用方作业的名称，例如 `{ $shown-job }`。
guide-verify-check-log-token = 打开 { $label-set-up-job }，展开 { $label-github-token-permissions }。如果登录用的是 `GITHUB_TOKEN`，这里必须列出 `Packages: write`。
guide-verify-check-log-remote = 步骤由 `{ $called-workflow }` 定义。在登录的步骤中查找 `Login Succeeded`，在推送的步骤中查找上传结束时的输出，例如下面这样。
guide-verify-check-log-login = 在步骤 `{ $login-step }` 中查找 `Login Succeeded`。
guide-verify-check-log-push = 在步骤 `{ $push-step }` 中查找上传结束时的输出，如下所示。
guide-verify-check-log-push-digest = 在步骤 `{ $push-step }` 中查找所推送内容的摘要：`sha256:`，后面跟一长串字符。
guide-verify-check-log-tags = 步骤 `{ $metadata-step }` 会打印推送步骤收到的标签和元数据标签。这里没有的标签不会被推送。
guide-verify-check-log-tags-many = 以下步骤会打印推送步骤收到的标签和元数据标签。这里没有的标签不会被推送：
guide-verify-check-log-tags-step = 作业 `{ $job }` 中的 `{ $metadata-step }`
guide-verify-check-log-nothing = 如果没有这样的输出，步骤却是绿色的，说明什么都没有发送：要么推送被某个条件跳过了，要么构建结果只加载到了本地。
guide-verify-check-log-no-run = 如果根本没有运行，就把分支和改动的文件与 `on` 下的过滤条件对照一遍，再看提交说明里有没有 `[skip ci]`。工作流用 `GITHUB_TOKEN` 推送代码，不会触发新的运行。

guide-verify-pull-title = 不用自己的凭据拉取镜像
guide-verify-pull-intro = 你自己的机器上可能还存着别人没有的凭据。

guide-verify-check-package-title = 查看包
guide-verify-check-package-page = 页面
guide-verify-check-package-shows = 显示的内容
guide-verify-check-package-name = 包
guide-verify-check-package-own-page = 页面
guide-verify-check-package-shows-page = 版本、标签、可见性和来源；有权读取这个包的人都能看到
guide-verify-check-package-shows-repository = 同上，但只有包关联到仓库之后才有
guide-verify-check-package-shows-settings = 访问权限和可见性；只有包的管理员能看到
guide-verify-check-package-shows-list = 所有者名下你能看到的全部包，无论是否关联
guide-verify-check-package-missing = 如果页面找不到，有三种可能：还没有推送过任何东西；包是私有的，而你没有读取权限；如果是仓库下的页面，还可能是包没有关联到仓库。如果推送报 `write_package`，说明这个名称已被占用，即使你看不到那个包。
guide-verify-check-package-state = 用命令行可以读取包的状态，但不能修改：
guide-verify-check-package-owner-unknown = 以 `owner=` 开头的命令先查明所有者是个人帐户还是组织，因为两者的包地址不同。
guide-verify-check-package-visibility = `visibility` 的值是 `public`、`private` 或 `internal`。首次推送得到哪一种，文档有两种说法，所以要实际看一下。
guide-verify-check-package-repository = `repository` 是关联的仓库；为空表示没有关联任何仓库。
guide-verify-check-package-404 = `404` 表示没有这个包，或者你的令牌看不到它。
guide-verify-check-package-inspect = 查看某个标签在注册表中的内容：
guide-verify-check-package-unknown = 平台显示为 `unknown/unknown` 的行是镜像构建过程的证明信息，没有害处；无标签的版本也没有害处，可能正有某个标签引用着它。如果嫌这些行碍事，可以让构建不再生成：
guide-verify-check-package-untagged = 平台为 `unknown/unknown` 的条目（在 JSON 中，`architecture` 和 `os` 都是 `unknown`）没有害处，无标签的版本也一样：可能正有某个标签引用着它，多平台镜像的各个部分就是这样。不要不加分辨地删除。

guide-verify-check-outside-title = 原因在仓库之外时
guide-verify-check-outside-status = 各处突然失败、超时、返回 500 到 504：先不要改任何东西，到{ $link-status }查看两个组件：{ $label-packages }、{ $label-actions }。
guide-verify-check-outside-limits = 总是同一个大的层失败：单层最大 10 GB，上传最长 10 分钟。
guide-verify-check-outside-rate = `toomanyrequests`：限额没有公开文档，似乎按分钟计。等几分钟，并减少一次推送的量。
guide-verify-check-outside-network = 自托管运行器必须能访问 `ghcr.io` 和 `pkg-containers.githubusercontent.com`。

guide-verify-not-published-title = 如果什么都没有发布
guide-verify-not-published-intro = 没有报错的运行也可能什么都没发布。下面这些原因在访问注册表之前就已起作用，或者与仓库无关：
