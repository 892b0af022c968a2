guide-organisation-title = 写给组织管理员

guide-organisation-about-title = 本指南的用途
guide-organisation-personal = `{ $owner }` 是个人帐户，没有关于包的策略，由帐户的主人决定。这里说的是组织的情况。
guide-organisation-unknown = 这里不知道 `{ $owner }` 是不是组织。如果是个人帐户，只有关于单个包的内容适用；可以用 `--owner-kind` 指明。
guide-organisation-purpose = 组织的所有者可以对包做哪些决定，每项决定会使什么失败，以及哪些事情像 `{ $owner }/{ $repository }` 这样的仓库可以自己解决。

guide-organisation-policies-title = 组织决定什么
guide-organisation-policies-what = 决定
guide-organisation-policies-where = 位置
guide-organisation-policies-effect = 会使什么失败
guide-organisation-policies-creation = { $label-package-creation }：成员可以发布哪几类包
guide-organisation-policies-creation-effect = 某个名称的首次推送，以及把包公开
guide-organisation-policies-inheritance = { $label-default-package-settings }：{ $label-inherit-access-from-source-repository }
guide-organisation-policies-inheritance-effect = 如果关闭，新的包不会自动允许任何人访问，包括创建它的仓库
guide-organisation-policies-actions = { $label-policies }：哪些 action 可以运行
guide-organisation-policies-actions-effect = 整个运行，在第一步之前就失败，并有专门的消息；不会表现为注册表的 403
guide-organisation-policies-default = { $label-workflow-permissions }：令牌默认得到什么
guide-organisation-policies-default-effect = 只影响工作流文件里什么都没写的作业；不管怎么选，作业里的 `packages: write` 都有效
guide-organisation-policies-tokens = 是否允许 classic 令牌、有效期多长、单点登录、允许的网络地址
guide-organisation-policies-tokens-where = 组织设置中的 { $label-personal-access-tokens }
guide-organisation-policies-tokens-effect = 使用个人访问令牌的登录和推送，即使作用域正确；单点登录与 `GITHUB_TOKEN` 无关
guide-organisation-policies-deleted = { $label-deleted-packages }：30 天内可以恢复
guide-organisation-policies-deleted-effect = 不会使任何操作失败；但名称被重新占用后就无法恢复
guide-organisation-policies-enterprise = 以上有些选项，企业可能已经为旗下所有组织统一决定。这时选项可能变灰，只有企业的所有者能修改。由企业管理的用户完全不能在自己名下发布。

guide-organisation-recommended-title = 权限最小又能用的做法
guide-organisation-recommended-default = 令牌默认只读，由每个负责发布的作业自己声明 `packages: write`。这样任何仓库都不需要例外。
guide-organisation-recommended-creation = 只允许成员发布你希望出现的类型。如果不勾选 { $label-public }，成员就不能发布公开的包；私有包可能仍然可以。
guide-organisation-recommended-inheritance = 保持 { $label-inherit-access-from-source-repository } 开启，除非有人能为每个新的包逐一授权。
guide-organisation-recommended-roles = 在包上，发布用的仓库给 { $label-write }，拉取用的给 { $label-read }。{ $label-admin } 只给需要删除版本的仓库。
guide-organisation-recommended-tokens = 只有 Actions 之外的机器需要拉取或推送时才用个人访问令牌，使用专门的帐户，并设定到期日期。
guide-organisation-recommended-actions = 如果只允许运行选定的 action，放行 `docker/*` 和 `actions/*`，或者工作流里写明的那些。

guide-organisation-changes-title = 逐步操作
guide-organisation-changes-intro = 每一项都写明谁有权操作。包的访问权限和可见性没有 API。

guide-organisation-account-causes-title = 所有者的规则会使什么失败
guide-organisation-account-causes-intro = 仓库无法单独解决，或者需要包的管理员配合才能解决的原因：
