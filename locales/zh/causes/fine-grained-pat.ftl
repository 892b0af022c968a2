cause-fine-grained-pat-title = 使用的是细粒度令牌（fine-grained）
cause-fine-grained-pat-summary = 登录用的是细粒度个人访问令牌；个人访问令牌中，注册表只接受 classic 的。

cause-fine-grained-pat-why = GitHub 的个人访问令牌分两种，对于容器注册表，文档只提到 classic 这一种。所以给细粒度令牌选什么权限都没有用，尽管网上有些页面这样建议。报错也不统一：登录可能失败并返回重复的 `denied: denied`；也可能登录成功，而之后的请求得到 `denied`、401 或 403，或者提示作用域（scope）不符，而这种令牌根本没有作用域。

cause-fine-grained-pat-evidence-token-prefix = 令牌以 `github_pat_` 开头。机密（secret）无法读出，只能问保存它的人。
cause-fine-grained-pat-evidence-repositories-chosen = 创建令牌的人当时选择的是仓库和权限，而不是作用域。
cause-fine-grained-pat-evidence-not-among-classic = 令牌在别处有效，但令牌的所有者打开{ $link-tokens }，在里面找不到它。
cause-fine-grained-pat-evidence-classic-prefix = 令牌以 `ghp_` 开头。这是 classic 令牌，应检查它的作用域、到期日期和所有者的权限。

cause-fine-grained-pat-fix = 如果工作流为本仓库的所有者发布镜像，就用 `GITHUB_TOKEN` 登录。其他情况下，创建作用域最小、设有到期日期的 classic 令牌，并更新每一处保存旧值的地方。之后，如果没有别的地方使用那个细粒度令牌，就把它撤销。
