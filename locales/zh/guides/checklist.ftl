guide-checklist-title = 根据现象判断原因
guide-checklist-use = 仅凭报错还无法断定时，根据看到的现象找到唯一符合的原因。

guide-checklist-about-title = 本指南的用途
guide-checklist-purpose = 针对 `{ $owner }/{ $repository }`：仅凭报错文字无法断定时，根据现象找到原因。看到什么就勾选什么。每个原因下，最能说明问题的现象排在最前，与该原因不符的现象列在后面。
guide-checklist-capitals = 全大写的词（例如 `TAG`）是占位符，代表没能查到或只有你才知道的内容。

guide-checklist-order-title = 查找原因的最短路径
guide-checklist-order-status = 如果从某一刻起全都失败，其他仓库也一样，先看{ $link-status }，什么都不要改。
guide-checklist-order-pull = 如果遭到拒绝的是拉取而不是推送，同样的报错含义不同，参见“{ $section-pull-causes }”。以下针对推送。
guide-checklist-order-host = 看报错里的镜像引用：注册表、所有者、名称、标签。如果所有者不是 `{ $owner-lower }`，或者含有大写字母，原因多半就在这里：前者转到“{ $section-look-account }”，后者转到“{ $section-look-name }”。
guide-checklist-order-credential = 看登录步骤的密码。如果是自建的机密，里面多半是个人访问令牌：转到“{ $section-look-credential }”。
guide-checklist-order-token = 使用 `GITHUB_TOKEN` 时，打开 { $label-set-up-job }，展开 { $label-github-token-permissions }。如果没有 `Packages: write`，转到“{ $section-look-token }”。
guide-checklist-order-package = 如果有这一行，到{ $link-packages-list }查看包是否已经存在。已经存在，就取决于它是否允许这个仓库写入：转到“{ $section-look-package }”。
guide-checklist-order-account = 如果包还不存在，原因多半是所有者的规则：转到“{ $section-look-account }”。
guide-checklist-order-environment = 如果都不符合，或者是超时、`429`、`500` 到 `504`，转到“{ $section-look-environment }”。

guide-checklist-look-token-title = 第 1 关：作业的令牌
guide-checklist-look-token-intro = 作业的令牌没有这个作业所需的权限。

guide-checklist-look-package-title = 第 2 关：包
guide-checklist-look-package-intro = 令牌没有问题，但包不放行，或者别人看不到它。

guide-checklist-look-account-title = 第 3 关：帐户
guide-checklist-look-account-intro = 镜像属于其他所有者，或者所有者的规则不允许推送。

guide-checklist-look-credential-title = 个人凭据
guide-checklist-look-credential-intro = 使用的不是作业的令牌，或者根本没有令牌。

guide-checklist-look-name-title = 名称和标签
guide-checklist-look-name-intro = 镜像引用写得不对，或者指向不存在的内容。

guide-checklist-look-environment-title = 三道关卡之外
guide-checklist-look-environment-intro = 限制、故障，以及根本没有执行的推送。

guide-checklist-ask-for-help-title = 向别人求助时
guide-checklist-ask-for-help-intro = 有了下面这些信息，别人就能判断是哪一关在拒绝。不要附上令牌（过期的也不行），也不要附上服务器的名称和地址。
guide-checklist-ask-error = 完整的报错行，连同前后各一行
guide-checklist-ask-permissions = { $label-set-up-job } 中的 { $label-github-token-permissions } 部分
guide-checklist-ask-event = 触发运行的事件和分支：是推送还是拉取请求，是否来自复刻，是否由 Dependabot 触发
guide-checklist-ask-credential = 凭据的类型：`GITHUB_TOKEN`，或令牌的前缀（例如 `ghp_`）
guide-checklist-ask-pushed = 推送步骤的日志里，有没有表明内容已经发送的行
guide-checklist-ask-image = 所推送的完整引用：`{ $image }` 加上标签
guide-checklist-ask-package = 包页面是否存在，包是否为私有，以及 { $label-manage-actions-access } 列出了哪些仓库、各是什么角色
guide-checklist-phrases =
    推送失败
    推送被拒绝
    推送不了
    无法推送镜像
    推送不成功
    denied
    push 失败
    推不上去
    push 被拒绝
    push denied
    推送时权限被拒绝
