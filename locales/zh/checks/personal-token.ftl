check-personal-token-title = 登录用了机密（secret）中的令牌，而内置令牌可能就够了
check-personal-token-message = 步骤 `{ $step }` 用机密（secret）`{ $secret }` 登录，但这个作业只推送以本仓库命名的内容。
check-personal-token-why = 推送仓库自己的包，内置令牌一般就够了，GitHub 也建议使用它。存放在机密中的令牌属于某个人，会过期，也会被撤销，能访问的往往不只是这些包，而且凡是能修改本仓库工作流的人都能用它。令牌有效期间，什么都不会失败。
check-personal-token-fix = { "用 `password: ${{ secrets.GITHUB_TOKEN }}` 登录" }，并在作业已有的权限之外加上 `packages: write`。如果包是用个人访问令牌创建的，要先在包设置的 Manage Actions access 下允许这个仓库写入。如果作业还有别的用途需要这个机密，就保留它。
