remedy-log-in-crane-oras-title = 为 crane、ko、cosign 或 ORAS 登录
remedy-log-in-crane-oras-intro = 适用场景：其中某个程序报告没有登录，例如因为只有 Helm 或 Podman 登录过。这几个程序都读取 Docker 的文件，所以用 Docker 登录即可；没有 Docker 时，也可以由 crane 或 ORAS 写入这个文件。在 GitHub Actions 中，推送的作业（job）还需要 `packages: write`。
remedy-log-in-crane-oras-crane = 在使用 crane 的作业中，用这个步骤登录；ko 和 cosign 共用这次登录：
remedy-log-in-crane-oras-oras = 在使用 ORAS 的作业中，用这个步骤：
remedy-log-in-crane-oras-machine = 在装有 Docker 的机器上，由运行该程序的用户用 Docker 登录；`TOKEN_OWNER` 是创建 classic 令牌的帐户：
remedy-log-in-crane-oras-script = 在作业（job）中，先登录，再运行程序；`CR_PAT` 是 CI 系统中存放 classic 令牌的机密（secret），`TOKEN_OWNER` 是创建令牌的帐户：
remedy-log-in-crane-oras-order = 确认登录排在所有安装这些程序的 action 之后，因为这样的 action 可能会自行登录。
remedy-log-in-crane-oras-verify = crane 会打印 `{ $image }` 的摘要：
