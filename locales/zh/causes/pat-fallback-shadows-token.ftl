cause-pat-fallback-shadows-token-title = 机密（secret）中有问题的令牌盖过了内置令牌
cause-pat-fallback-shadows-token-summary = 登录优先使用机密，只有机密为空时才改用内置令牌；机密只要有值，即使其中的令牌会被注册表拒绝，用的也还是它。

cause-pat-fallback-shadows-token-why = 先写机密，再写 `||`，最后写内置令牌——这样的表达式看起来像一道保险。但它只判断机密是否为空：只要有值就会采用，登录被拒绝后也不会去试第二个。因此，机密里的令牌已过期或缺少作用域（scope）时，原本用内置令牌就能成功的作业反而会失败。在没有这个机密的地方，例如复刻（fork）中，最终用的是内置令牌，这时作业需要 `packages: write`。如果几个层级上有同名的机密，环境优先于仓库，仓库优先于组织。

cause-pat-fallback-shadows-token-evidence-works-without-secret = 把登录改为只用内置令牌后，同一个作业就能发布。
cause-pat-fallback-shadows-token-evidence-fallback-in-login = 在 `{ $workflow-file }` 中，登录步骤 `{ $login-step }` 的密码是一个表达式，用 `||` 连接机密和内置令牌。
cause-pat-fallback-shadows-token-evidence-secret-exists = 这个机密列在{ $link-secrets-settings }中，或者环境或组织中有同名的机密。

cause-pat-fallback-shadows-token-fix = 只选一种凭据。对于本仓库所有者的镜像，应选内置令牌：从表达式中去掉机密，给作业加上 `packages: write`；如果没有其他地方使用这个机密，就把它删除。不要再加第三个备选项，否则下次失败时会更难判断原因。
