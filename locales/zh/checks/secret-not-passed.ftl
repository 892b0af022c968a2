check-secret-not-passed-title = 被调用的工作流没有收到机密（secret）
check-secret-not-passed-message = 作业 `{ $job }` 调用 `{ $name }` 时没有传递机密（secret）`{ $secret }`，而那里要用到它。
check-secret-not-passed-why = 被调用的工作流只能得到调用方传递的机密，以及 `GITHUB_TOKEN`。其他机密在那里都为空，所以登录会报出 `Username and password required` 或 `Cannot perform an interactive login from a non TTY device` 并停止。
check-secret-not-passed-fix = 如果这个机密只用于推送仓库所有者的镜像，就在被调用的工作流中改用 `GITHUB_TOKEN`，并给调用方作业加上 `packages: write`。否则只传递这一个机密：在调用方作业的 `secrets` 下写 `{ "NAME: ${{ secrets.NAME }}" }`，并在 `on.workflow_call.secrets` 下声明它；`secrets: inherit` 会传递全部机密。
