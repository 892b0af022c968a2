guide-tokens-title = 哪种凭据用在哪里
guide-tokens-use = 选择或检查凭据时，看每一种能做什么、需要哪些作用域（scope）。

guide-tokens-about-title = 本指南的用途
guide-tokens-purpose = `{ $registry }` 在什么情况下接受哪种凭据，怎样查看令牌能做什么，以及怎样换掉不合适的凭据。在 GitHub Actions 里，几乎所有事情用作业的令牌就够了。
guide-tokens-capitals = 全大写的词（例如 `TAG`）是占位符，代表没能查到或只有你才知道的内容。

guide-tokens-where-title = 按任务查看
guide-tokens-where-doing = 任务
guide-tokens-where-use = 使用
guide-tokens-where-needs = 需要
guide-tokens-where-job-own = 从工作流推送 `{ $owner }` 的镜像
guide-tokens-where-job-own-use = `GITHUB_TOKEN`
guide-tokens-where-job-own-needs = 作业里的 `packages: write`；如果包已经存在，{ $label-manage-actions-access } 中要有这个仓库，角色为 { $label-write }
guide-tokens-where-other-owner = 从工作流推送其他所有者的镜像
guide-tokens-where-other-owner-use = 存放在机密里的个人访问令牌（classic）
guide-tokens-where-other-owner-needs = `write:packages`，并且令牌的所有者对包有写入权限
guide-tokens-where-machine = 在自己的电脑、服务器或其他 CI 系统上推送或拉取
guide-tokens-where-machine-use = 个人访问令牌（classic）
guide-tokens-where-machine-needs = 推送要 `write:packages`，拉取要 `read:packages`；拉取公开镜像不需要登录
guide-tokens-where-job-pull = 在本仓库或其他仓库的工作流里拉取私有镜像
guide-tokens-where-job-pull-use = `GITHUB_TOKEN`
guide-tokens-where-job-pull-needs = 该作业里的 `packages: read`；如果镜像由另一个仓库发布，还要在 { $label-manage-actions-access } 中加入执行拉取的仓库，角色为 { $label-read }
guide-tokens-where-service = 作业的 `container:` 或 `services:` 使用私有镜像
guide-tokens-where-service-use = `GITHUB_TOKEN`，运行器似乎会自动使用
guide-tokens-where-service-needs = 同上；用谁的身份登录由 `credentials:` 指定，也可以用作业（job）自己的
guide-tokens-where-cluster = 在 Kubernetes 集群中拉取
guide-tokens-where-cluster-use = 集群拉取镜像用的 Secret，其中存放个人访问令牌（classic）
guide-tokens-where-cluster-needs = `read:packages`，并且到期日期记在某个人的日历里
guide-tokens-where-delete = 在工作流里删除版本
guide-tokens-where-delete-use = `GITHUB_TOKEN`
guide-tokens-where-delete-needs = `packages: write`，并且仓库在这个包中的角色为 { $label-admin }
guide-tokens-where-app = 用自建 GitHub App 的令牌推送
guide-tokens-where-app-use = 目前没有可行的办法
guide-tokens-where-app-needs = 没有已知的成功例子；改用作业的令牌
guide-tokens-where-login = 以上各项，注册表都不接受细粒度令牌（`github_pat_`）；帐户密码看来也不行。

guide-tokens-personal-token-title = `GITHUB_TOKEN` 不够用时
guide-tokens-personal-token-intro = 在 GitHub Actions 里，`{ $owner }` 名下的镜像，只要仓库有访问权限，用 `GITHUB_TOKEN` 就够了。只有以下情况才需要个人访问令牌：
guide-tokens-personal-token-other-owner = 镜像属于另一个帐户，而不是仓库所属的帐户；
guide-tokens-personal-token-outside = 在 GitHub Actions 之外推送镜像或拉取私有镜像：笔记本电脑、服务器、其他 CI 系统。
guide-tokens-personal-token-not = `permission_denied: write_package` 不在此列：这是包在拒绝仓库，换新令牌也没有用。解决方法参见“{ $section-grant-actions-access }”。
guide-tokens-personal-token-policy = 组织可以禁用 classic 令牌、限制其有效期，或只接受特定的网络地址。这时令牌的作用域没有问题，也照样会被拒绝；是不是这种情况，只有组织所有者能看到。

guide-tokens-token-kinds-title = 注册表接受哪些令牌
guide-tokens-token-kinds-intro = 看令牌开头的几个字母，就知道它是哪一种，又不会泄露令牌。
guide-tokens-token-kinds-prefix = 开头
guide-tokens-token-kinds-is = 类型
guide-tokens-token-kinds-works = 用于注册表
guide-tokens-token-kinds-classic = `ghp_`
guide-tokens-token-kinds-classic-is = 个人访问令牌（classic）
guide-tokens-token-kinds-classic-works = 接受；拉取要有 `read:packages`，推送要有 `write:packages`
guide-tokens-token-kinds-fine-grained = `github_pat_`
guide-tokens-token-kinds-fine-grained-is = 细粒度个人访问令牌
guide-tokens-token-kinds-fine-grained-works = 不接受
guide-tokens-token-kinds-installation = `ghs_`
guide-tokens-token-kinds-installation-is = 作业的令牌，或其他 GitHub App 的令牌
guide-tokens-token-kinds-installation-works = 作业自己的令牌在作业内可用；其他 App 的令牌可以登录，但在所有已知案例中都无法推送
guide-tokens-token-kinds-oauth = `gho_`
guide-tokens-token-kinds-oauth-is = `gh` 命令的令牌
guide-tokens-token-kinds-oauth-works = 据报告，用 `gh auth refresh` 加上作用域后可用
guide-tokens-token-kinds-app-user = `ghu_`
guide-tokens-token-kinds-app-user-is = GitHub App 代表某个用户使用的令牌
guide-tokens-token-kinds-app-user-works = 没有文档说明，也没有已知的成功例子；改用作业的令牌或 classic 令牌
guide-tokens-scopes-scope = classic 令牌的作用域
guide-tokens-scopes-allows = 允许的操作
guide-tokens-scopes-read = `read:packages`
guide-tokens-scopes-read-allows = 拉取
guide-tokens-scopes-write = `write:packages`
guide-tokens-scopes-write-allows = 推送和拉取
guide-tokens-scopes-delete = `delete:packages`
guide-tokens-scopes-delete-allows = 删除版本；只给需要删除的作业
guide-tokens-scopes-repo = `repo`
guide-tokens-scopes-repo-allows = 注册表用不到；取消勾选

guide-tokens-change-title = 换掉不合适的凭据
guide-tokens-change-intro = 按这个顺序来：作业的令牌够用，就换回它；否则给正在使用的个人访问令牌选对作用域；最后才新建令牌。

guide-tokens-credential-causes-title = 凭据会出什么问题
guide-tokens-credential-causes-intro = 注册表返回的信息很少提到凭据；同一段文字常常对应下面的好几种原因。
guide-tokens-phrases =
    需要哪种令牌
    用什么令牌
    登录密码填什么
    用哪个 token
    需要什么 token
    PAT 还是 GITHUB_TOKEN
    docker login 密码
