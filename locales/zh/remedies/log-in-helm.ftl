remedy-log-in-helm-title = 用 Helm 登录
remedy-log-in-helm-intro = 适用场景：`helm push` 或 `helm pull` 报告没有登录，而 Docker 或 Podman 已经登录。Helm 单独保存自己的登录信息；会不会也读取 Docker 的登录信息，取决于版本。cosign 看不到 Helm 的登录信息，所以要给 chart 签名时，还需要用 Docker 登录。
remedy-log-in-helm-workflow = 在负责推送 chart 的作业（job）中（它要有 `packages: write`），把这个步骤放在推送之前：
remedy-log-in-helm-machine = 在自己的机器上运行下面的命令，等待输入时粘贴 classic 令牌（屏幕上不会显示）；`TOKEN_OWNER` 是创建令牌的帐户：
remedy-log-in-helm-script = 在作业（job）中，先登录，再运行程序；`CR_PAT` 是 CI 系统中存放 classic 令牌的机密（secret），`TOKEN_OWNER` 是创建令牌的帐户：
remedy-log-in-helm-target = `helm push` 后面的地址只写到 chart 名称之前：名称和版本由 Helm 自己加上。
remedy-log-in-helm-access = chart 是一个独立的包，有自己的访问权限和可见性。如果登录之后推送仍被拒绝，打开{ $link }，找到它并查看。
remedy-log-in-helm-verify = Helm 能读取这个 chart；把大写的部分换成它的完整路径、名称和版本：
