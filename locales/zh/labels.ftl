# GitHub 界面文字的释义：界面文字首次出现时，附在后面的全角括号里。
# 专有名称没有释义：Actions、Dependabot。

# 仓库：Actions 设置

label-settings = 设置
label-general = 常规
label-workflow-permissions = 工作流权限
label-read-and-write-permissions = 读取和写入权限
label-read-repository-contents-and-packages-permissions = 读取仓库内容和包的权限
label-allow-github-actions-to-create-and-approve-pull-requests = 允许 GitHub Actions 创建和批准拉取请求
label-save = 保存
label-actions-permissions = Actions 权限
label-disable-actions = 禁用 Actions
label-allow-all-actions-and-reusable-workflows = 允许所有 action 和可重用工作流
label-allow-owner-actions-and-reusable-workflows = 只允许 OWNER 的 action 和可重用工作流
label-allow-owner-and-select-non-owner-actions-and-reusable-workflows = 允许 OWNER 的以及选定的其他 action 和可重用工作流
label-require-actions-to-be-pinned-to-a-full-length-commit-sha = 要求以完整的提交 SHA 固定 action
label-run-workflows-from-fork-pull-requests = 运行来自复刻的拉取请求的工作流
label-require-approval-for-fork-pull-request-workflows = 要求来自复刻的拉取请求的工作流经过批准
label-send-write-tokens-to-workflows-from-fork-pull-requests = 为来自复刻的拉取请求的工作流提供可写令牌
label-send-secrets-and-variables-to-workflows-from-fork-pull-requests = 为来自复刻的拉取请求的工作流提供机密和变量

# 组织：Actions 和 Packages 设置

label-policies = 策略
label-packages = 包
label-package-creation = 创建包
label-code-planning-and-automation = 代码、规划和自动化
label-public = 公开
label-private = 私有
label-internal = 内部
label-default-package-settings = 包的默认设置
label-inherit-access-from-source-repository = 从源仓库继承访问权限
label-deleted-packages = 已删除的包
label-restore = 恢复

# 查找包

label-profile = 个人资料
label-your-profile = 你的个人资料
label-organizations = 组织
label-your-organizations = 你的组织
label-code = 代码
label-package-settings = 包设置
label-connect-repository = 关联仓库

# 包设置

label-manage-actions-access = 管理 Actions 访问权限
label-add-repository = 添加仓库
label-role = 角色
label-read = 读取
label-write = 写入
label-admin = 管理员
label-manage-codespaces-access = 管理 Codespaces 访问权限
label-manage-access = 管理访问权限
label-inherited-access = 继承的访问权限
label-invite-teams-or-people = 邀请团队或个人
label-inherit-access-from-source-repository-recommended = 从源仓库继承访问权限，推荐
label-inherit-access-from-repository-recommended = 从仓库继承访问权限，推荐
label-repository-source = 源仓库
label-danger-zone = 危险区域
label-change-visibility = 更改可见性
label-change-package-visibility = 更改包的可见性
label-i-understand-the-consequences-change-package-visibility = 我了解后果，更改包的可见性
label-delete-this-package = 删除此包

# 个人访问令牌

label-developer-settings = 开发者设置
label-personal-access-tokens = 个人访问令牌
label-tokens-classic = classic 令牌
label-generate-new-token = 生成新令牌
label-generate-new-token-classic = 生成新的 classic 令牌
label-note = 备注
label-expiration = 到期时间
label-select-scopes = 选择作用域
label-generate-token = 生成令牌
label-configure-sso = 配置单点登录
label-authorize = 授权

# 机密

label-secrets-and-variables = 机密和变量
label-new-repository-secret = 新建仓库机密
label-name = 名称
label-secret = 机密
label-new-organization-secret = 新建组织机密
label-value = 值
label-repository-access = 仓库访问权限
label-add-secret = 添加机密

# 工作流运行

label-re-run-jobs = 重新运行作业
label-re-run-all-jobs = 重新运行所有作业
label-re-run-failed-jobs = 重新运行失败的作业
label-set-up-job = 准备作业
label-github-token-permissions = GITHUB_TOKEN 的权限
label-initialize-containers = 初始化容器
label-workflow-file = 工作流文件
label-authentication-security = 身份验证安全
label-add = 添加
label-allow-access-via-personal-access-tokens-classic = 允许通过 classic 令牌访问
