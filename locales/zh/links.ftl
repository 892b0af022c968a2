# 链接的文字：在句中接在“打开”“在”之后，在表格里单独出现。以汉字开头和结尾，两边不留空格。

link-repository = 仓库页面
link-actions-runs = 工作流运行列表
link-workflow-file = 工作流文件
link-actions-settings = 仓库的 Actions 设置
link-secrets-settings = 仓库的 Actions 机密
link-dependabot-secrets-settings = 仓库的 Dependabot 机密
link-environments-settings = 仓库的环境

link-package-page = 包页面
link-package-settings = 包设置页
link-package-in-repository = 仓库下的包页面
link-packages-list = 所有者的包列表

link-organization-package-settings = 组织的 Packages 设置
link-organization-actions-settings = 组织的 Actions 设置
link-organization-security-settings = 组织的安全设置

link-account-settings = 你的帐户设置
link-billing-settings = 帐户的计费页面
link-tokens = 你的 classic 令牌列表
link-new-token-write = 推送用令牌的创建页面
link-new-token-read = 拉取用令牌的创建页面

link-status = 官方的 GitHub 状态页
