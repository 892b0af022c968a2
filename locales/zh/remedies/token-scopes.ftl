remedy-token-scopes-title = 给个人访问令牌加上所需的作用域
remedy-token-scopes-intro = 适用场景：报错提到 expected scopes（预期的作用域）。这说明登录用的个人访问令牌缺少 `write:packages`；如果是拉取，则缺少 `read:packages`。如果镜像属于仓库的所有者，改用内置的 `GITHUB_TOKEN` 更好。classic 令牌的作用域可以修改，值保持不变；细粒度令牌无法补救，因为注册表不接受它。
remedy-token-scopes-find = 打开{ $link }；从{ $link-account-settings }进入的路径是 { $path }。机密（secret）的值无法读回，所以要靠备注、到期日期和最近使用时间来辨认令牌。
remedy-token-scopes-scope = 在令牌页面上，推送必须勾选 `write:packages` 和 `read:packages`，拉取只需要 `read:packages`。缺哪个就勾上；如果表单刚才一并勾选了 `repo`，就取消它，然后保存。如果分不清是哪一个令牌，就新建一个并覆盖机密。
remedy-token-scopes-sso = 如果组织使用单点登录，打开{ $link }，再次依次选择 { $path }：更改作用域会使授权失效。
remedy-token-scopes-check = 在自己的机器上运行下面的命令，粘贴令牌后按回车（屏幕上不会显示）；返回的内容必须包含 `write:packages`，拉取则是 `read:packages`：
remedy-token-scopes-rerun = 打开{ $link }，进入失败的那次运行，依次选择 { $path }。机密会重新读取。如果失败发生在 GitHub Actions 之外，就在那里再执行一次。
remedy-token-scopes-verify = 推送或拉取不再提到作用域。推送步骤会显示：
