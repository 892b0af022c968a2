myth-dependabot-cannot-push-title = Dependabot 触发的运行永远不能推送，所以要给它个人访问令牌
myth-dependabot-cannot-push-why = 这类运行的令牌默认只读，和来自复刻（fork）的运行一样，两者很容易混淆。但对 Dependabot 来说，`permissions:` 块可以把权限再提上去；不提供的只是机密（secret），而为 Dependabot 保存的除外。如果把个人访问令牌放在那里，凡是参与构建的更新，其中的代码都能读到它。
myth-dependabot-cannot-push-instead = 这类运行就跳过推送，更新很少需要推送。如果确实需要，在负责发布的作业中加上 `packages: write`，并用内置令牌登录。
myth-dependabot-cannot-push-phrases =
    Dependabot 不能推送
    Dependabot 无法推送
    给 Dependabot 个人令牌
