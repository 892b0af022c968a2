cause-push-skipped-title = 构建完成了，但没有推送任何内容
cause-push-skipped-summary = 运行显示为绿色，但没有任何步骤把镜像发送到注册表。

cause-push-skipped-why = 构建可以成功，却不发布任何内容：没有写 `push` 或其值为 `false`，它的条件在当前事件下不成立，构建结果只加载到本地引擎，或者整个步骤被跳过。这时 BuildKit 把结果留在缓存中，最多打印一条警告。由于推送权限没有经过检验，后面可能还藏着别的失败。

cause-push-skipped-evidence-no-pushing-line = 在步骤 `{ $push-step }` 的日志中，找不到任何上传的记录：`pushing manifest for`、`The push refers to repository` 和 `Writing manifest to image destination` 都没有出现。
cause-push-skipped-evidence-condition-false = 在 `{ $workflow-file }` 中，这个步骤的 `push:` 或 `if:` 带有条件，而这次运行的事件、分支或标签不满足该条件。
cause-push-skipped-evidence-no-run-at-all = 在{ $link-actions-runs }中，没有与这次提交对应的运行：`on:` 排除了相应的事件、分支或改动的路径。
cause-push-skipped-evidence-pushing-line = 推送步骤的日志中有上传的记录，并且直到结束都没有错误。这说明镜像已经发布；到帐户的包列表中查找。

cause-push-skipped-fix = 对需要发布的事件设置 `push: true`，对拉取请求则不设置。除了步骤的条件，还要检查 `on:` 下的过滤条件。改动工作流文件后，需要启动一次新的运行。
cause-push-skipped-phrases =
    推送被跳过
    没有推送镜像
    镜像没有推上去
    只构建没推送
    构建成功但没有推送
    工作流没有推送
