guide-organisation-title = 写给组织管理员
guide-organisation-use = 管理许多仓库时，了解哪些策略、令牌和访问规则决定这些仓库能否发布。

guide-organisation-about-title = 本指南的用途
guide-organisation-personal = `{ $owner }` 是个人帐户，没有关于包的策略，一切由帐户所有者本人决定。以下内容适用于组织。
guide-organisation-unknown = 没能查到 `{ $owner }` 是不是组织。如果是个人帐户，只有关于单个包的内容适用；可以用 `--owner-kind` 指明。
guide-organisation-unknown-site = 如果 `{ $owner }` 是个人帐户，只有关于单个包的内容适用。
guide-organisation-purpose = 组织所有者可以对包作出哪些规定，每项规定会让什么操作失败，以及其中哪些问题可以由 `{ $owner }/{ $repository }` 这样的仓库自行解决。
guide-organisation-capitals = 全大写的词（例如 `TAG`）是占位符，代表没能查到或只有你才知道的内容。

guide-organisation-policies-title = 组织可以规定什么
guide-organisation-policies-what = 规定
guide-organisation-policies-where = 位置
guide-organisation-policies-effect = 会影响什么
guide-organisation-policies-creation = { $label-package-creation }：成员可以用哪几种可见性发布包
guide-organisation-policies-creation-effect = 发布可见性未被勾选的包，包括把已有的包公开；也可能影响某个名称的首次推送
guide-organisation-policies-inheritance = { $label-default-package-settings }：{ $label-inherit-access-from-source-repository }
guide-organisation-policies-inheritance-effect = 如果关闭，新建的包不会自动给所属仓库的成员和工作流访问权限
guide-organisation-policies-actions = { $label-policies }：哪些 action 可以运行
guide-organisation-policies-actions-effect = 整个运行：在第一步之前就失败，提示会说明原因；绝不会表现为注册表的 403
guide-organisation-policies-default = { $label-workflow-permissions }：令牌默认得到什么
guide-organisation-policies-default-effect = 只有工作流文件中没有声明权限的作业；无论选哪一项，作业里的 `packages: write` 都有效
guide-organisation-policies-tokens = 是否允许 classic 令牌、有效期多长、单点登录、允许的网络地址
guide-organisation-policies-tokens-where = 组织设置；与令牌有关的在 { $label-personal-access-tokens } 中
guide-organisation-policies-tokens-effect = 用个人访问令牌登录和推送，作用域正确也不例外；单点登录与 `GITHUB_TOKEN` 无关。允许的地址列表会挡住来自其他地址的访问，很可能不论用的是哪种令牌
guide-organisation-policies-deleted = { $label-deleted-packages }：30 天内可以恢复
guide-organisation-policies-deleted-effect = 无；但名称被重新占用后就无法恢复
guide-organisation-policies-enterprise = 以上有些选项，企业可能已经为旗下所有组织统一决定。这时选项可能变灰，只有企业的所有者能修改。企业托管用户完全不能在自己名下发布。
guide-organisation-policies-clicks = 也可以从菜单进入 Packages 设置：在组织设置的侧边栏里，找到 { $label-code-planning-and-automation } 一组，选择其中的 { $label-packages }。

guide-organisation-recommended-title = 够用且权限最小的设置
guide-organisation-recommended-default = 让令牌默认只读，由每个负责发布的作业自己声明 `packages: write`。这样任何仓库都不需要例外。
guide-organisation-recommended-creation = 只允许成员以组织认可的可见性发布包。如果不勾选 { $label-public }，成员就不能发布公开的包；私有包可能仍然可以。
guide-organisation-recommended-inheritance = 保持 { $label-inherit-access-from-source-repository } 开启，除非有人能为每个新的包逐一授权。
guide-organisation-recommended-roles = 在包的访问列表中，给负责发布的仓库 { $label-write }，给只拉取的仓库 { $label-read }。{ $label-admin } 只给需要删除版本的仓库。
guide-organisation-recommended-tokens = 只有 Actions 之外的机器要拉取或推送时才用个人访问令牌；由专用帐户创建，并设定到期日期。
guide-organisation-recommended-actions = 如果只允许运行选定的 action，就把工作流里用到的那些按名称逐个放行，不要用模式放行某个所有者的全部 action。

guide-organisation-changes-title = 逐步操作
guide-organisation-changes-intro = 每一项都写明谁有权操作。包的访问权限和可见性没有 API，只能逐个包手动修改。

guide-organisation-account-causes-title = 所有者的规则会造成哪些失败
guide-organisation-account-causes-intro = 仓库无法单独解决，或者需要包的管理员配合才能解决的原因：
