remedy-skip-push-for-dependabot-title = Dependabot 的更新只构建，不推送
remedy-skip-push-for-dependabot-intro = 适用场景：只有 Dependabot 触发的运行在登录或推送时失败。更新仍会构建和测试，镜像等合并之后再发布。这样做不会给任何人增加权限。
remedy-skip-push-for-dependabot-condition = 在 `{ $workflow-file }` 中，给登录和推送加上同样的条件；如果原来已有条件，用 `&&` 连接两者。这两个步骤的其他行保持不变。由人重新运行时，触发者（actor）仍是 `dependabot[bot]`：
remedy-skip-push-for-dependabot-commit = 把文件提交到 Dependabot 拉取请求的目标分支。
remedy-skip-push-for-dependabot-open-requests = 已经打开的 Dependabot 拉取请求，应当在其分支更新之后生效。
remedy-skip-push-for-dependabot-dependabot = 在{ $link }中，Dependabot 的下一次运行是绿色的，其中的登录步骤标为已跳过。
remedy-skip-push-for-dependabot-verify = 由人在发布分支上触发的运行仍会发布：
