cause-pat-missing-scope-title = 个人访问令牌缺少包的作用域（scope）
cause-pat-missing-scope-summary = 登录使用的个人访问令牌没有 `write:packages`；如果是拉取，则没有 `read:packages`。

cause-pat-missing-scope-why = 个人访问令牌（classic）和 `gh` 程序的令牌用的是作用域；内置令牌用的是权限，被拒绝时的措辞也不一样。任何有效的令牌都能登录注册表，推送或拉取时才会检查作用域，所以日志里有 `Login Succeeded` 与此并不矛盾。推送需要 `write:packages`，其中已包含读取；拉取私有镜像需要 `read:packages`；`gh` 的令牌默认没有包的作用域，需要另行申请。

cause-pat-missing-scope-evidence-scope-not-in-header = 用这个令牌请求 API，响应头 `x-oauth-scopes` 中没有 `write:packages`。
cause-pat-missing-scope-evidence-scope-not-in-list = 在{ $link-tokens }中，这个令牌的条目没有列出 `write:packages`。
cause-pat-missing-scope-evidence-fine-grained-token = 令牌以 `github_pat_` 开头。这种细粒度令牌（fine-grained）没有作用域，注册表也完全不接受，必须换用另一种令牌。

cause-pat-missing-scope-fix = 如果镜像属于本仓库的所有者，改回使用内置令牌；它不需要作用域，只要作业有 `packages: write`。否则，给现有令牌加上这个作用域：令牌的值不变，但单点登录需要重新授权。镜像不需要 `repo`；选择 `write:packages` 时，表单可能会一并勾选它，如果勾上了，就取消。
