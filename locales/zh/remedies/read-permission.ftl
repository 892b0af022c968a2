remedy-read-permission-title = 让执行拉取的作业能读取包
remedy-read-permission-intro = 适用场景：作业（job）用内置令牌拉取私有镜像，而它的 `permissions` 块里没有写 `packages`。读取权限就够了；还要推送的作业有 `packages: write`，其中已包含读取。
remedy-read-permission-grant = 在执行拉取的工作流中，把下面几行加进作业，缩进与它的 `runs-on` 对齐。如果该作业已经有 `permissions` 块，就在块里加上 `packages: read`，其余保留。
remedy-read-permission-login = 在同一个作业里，在第一个拉取或构建的步骤之前登录：
remedy-read-permission-containers = `container` 或 `services` 下的镜像在第一个步骤之前拉取，很可能用的是作业令牌，不需要登录步骤。那里的 `credentials` 如果没有有效的值，就不要写。之后在步骤中拉取或推送，仍然需要单独登录。
remedy-read-permission-commit = 把文件提交到失败的那个分支：每次运行用的，都是它所对应的那个提交里的工作流文件。
remedy-read-permission-effective = 在新的运行中，打开该作业和其中的 { $label-set-up-job }。{ $label-github-token-permissions } 列出了作业得到的权限：
remedy-read-permission-verify = 打开{ $link }，新运行的拉取已经成功。如果已经列出 `Packages: read`，拉取仍被拒绝，那么要么包的列表里没有本仓库，要么名称有误。
