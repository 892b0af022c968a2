remedy-skip-push-for-forks-title = 拉取请求只构建，不推送
remedy-skip-push-for-forks-intro = 适用场景：来自复刻（fork）的拉取请求触发的运行在登录或推送时失败。这类运行的令牌通常只读，也拿不到机密（secret）；这是保护措施，不是缺陷。先构建镜像用于测试，合并之后再发布。
remedy-skip-push-for-forks-warning = 不要为了拿到权限更大的令牌，把触发条件改成 `pull_request_target`，再去构建复刻里的代码：那样等于让陌生人的代码带着你的机密和写入权限运行。
remedy-skip-push-for-forks-condition = 在 `{ $workflow-file }` 中，给登录和推送加上同样的条件；如果原来已有条件，用 `&&` 连接两者。这两个步骤的其他行保持不变：
remedy-skip-push-for-forks-dependabot = Dependabot 的拉取请求得到的是同类令牌，上面的条件也适用。它推送到分支时触发的运行不在此列：加上判断触发者是否为 `dependabot[bot]` 的条件，或者在作业（job）里声明 `packages: write`。至于机密，这类运行只能读到{ $link-dependabot-secrets-settings }。
remedy-skip-push-for-forks-commit = 把文件提交到拉取请求的目标分支。已经打开的拉取请求，应当从下一次提交起生效。
remedy-skip-push-for-forks-pull-request = 在{ $link }中，拉取请求的运行是绿色的，其中的登录步骤标为已跳过。
remedy-skip-push-for-forks-verify = 推送到发布分支时触发的运行仍会发布：
