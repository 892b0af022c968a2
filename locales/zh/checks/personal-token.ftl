check-personal-token-title = 用了存储的令牌，而内置令牌可能就够了
check-personal-token-message = 步骤 `{ $step }` 用机密（secret）`{ $secret }` 登录，但这个作业只推送以本仓库命名的内容。
check-personal-token-why = 对于仓库自己的包，内置令牌通常就够了，GitHub 也建议使用它。存储的令牌属于某一个人，会过期或被撤销，往往不只能访问这些包，而且任何能修改这里工作流的人都能使用它。只要它有效，就不会出错。
check-personal-token-fix = { "用 `password: ${{ secrets.GITHUB_TOKEN }}` 登录" }，并在作业已有权限之外加上 `packages: write`。由个人令牌创建的包，要先在它的设置里通过 Manage Actions access 允许这个仓库写入。如果作业还有别的地方需要这个机密，就保留它。
