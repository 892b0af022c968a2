myth-dependabot-cannot-push-title = Dependabot 的运行绝对不能推送，所以要给它个人访问令牌
myth-dependabot-cannot-push-why = 这类运行的令牌默认只读，和复刻（fork）的运行一样，两者很容易混淆。但对 Dependabot 来说，`permissions:` 块可以把权限再提上去；不提供的只是机密（secret），而为 Dependabot 保存的除外。把个人访问令牌放在那里，每次构建更新时，更新的代码都可能读到它。
myth-dependabot-cannot-push-instead = 这类运行就跳过推送，更新很少需要推送。如果确实需要，在负责发布的作业中加上 `packages: write`，并用内置令牌登录。
