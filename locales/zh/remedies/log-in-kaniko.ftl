remedy-log-in-kaniko-title = 把登录信息交给 kaniko
remedy-log-in-kaniko-intro = 适用场景：kaniko 报出 `error checking push permissions` 并停止。它在自己的容器里运行，看不到运行器上的登录信息，只读取容器内的 `/kaniko/.docker/config.json`。Google 已停止维护原项目，应改用仍在维护的复刻（fork）所提供的镜像。
remedy-log-in-kaniko-push = 在负责推送的作业（job）中（它要有 `packages: write`），把登录信息写入文件并交给容器；`KANIKO_IMAGE` 是你使用的 kaniko 镜像：
remedy-log-in-kaniko-own-container = 如果作业或流水线本身就在 kaniko 的容器里运行，就在 kaniko 启动之前，把文件写到容器内的 `/kaniko/.docker/config.json`。其中的主机名是 `{ $registry }`，不带 `https://`。
remedy-log-in-kaniko-config = 在 kaniko 的容器里，启动 kaniko 之前，先把登录信息写入它读取的文件；`CR_PAT` 是 CI 系统中存放 classic 令牌的机密（secret），`TOKEN_OWNER` 是创建令牌的帐户。如果镜像里没有 shell，就把内容相同的文件挂载到那里：
remedy-log-in-kaniko-commit = 提交该文件。
remedy-log-in-kaniko-verify = 打开 `{ $image }` 的{ $link }，最新版本的日期就是这次运行的日期。
