remedy-authorize-sso-title = 为令牌授权单点登录
remedy-authorize-sso-intro = 适用场景：组织强制使用 SAML 单点登录，而登录注册表用的是个人访问令牌。每个这样的组织都要单独授权一次；内置的 `GITHUB_TOKEN` 不需要授权。注册表对这种拒绝会给出什么报错，没有文档说明，你看到的可能只有一个 `denied`。这项操作没有 API。
remedy-authorize-sso-sign-in = 打开{ $link }，通过组织的身份提供商登录。第一次这样登录之前，下一步要用的按钮可能不会出现。
remedy-authorize-sso-authorize = 打开{ $link }，在该令牌所在的行依次选择 { $path }，后一项选 `{ $owner }` 旁边的那个。
remedy-authorize-sso-rest = 在自己的机器上运行下面的命令，等待输入时粘贴令牌（屏幕上不会显示）；返回的必须是包的列表，而不是有关 SAML 强制要求的提示：
remedy-authorize-sso-rerun = 打开{ $link }，进入失败的那次运行，依次选择 { $path }。
remedy-authorize-sso-again = 原来在哪里失败，就在哪里重新执行那条命令或那个作业（job）。
remedy-authorize-sso-verify = 重新运行后，登录和推送都成功。以后重新生成令牌或更改作用域（scope）时，记得再授权一次：这两种操作都会使授权失效。
