remedy-enable-push-title = 打开推送开关
remedy-enable-push-intro = 适用场景：运行是绿色的，注册表里却什么也没有。镜像构建好了，但一直留在运行器上，因为没有要求推送，或者推送被某个条件跳过了。
remedy-enable-push-push = 在 `{ $workflow-file }` 中，让负责发布的步骤执行推送，拉取请求除外；该步骤的其他行保持不变：
remedy-enable-push-conditions = 确认没有任何条件会在这个事件下跳过该步骤：检查步骤和作业（job）里的 `if`、`push` 后面的表达式、`load: true`，以及 `on` 下的分支和路径过滤条件。
remedy-enable-push-commit = 把文件提交到能通过过滤条件的分支。
remedy-enable-push-verify = 推送步骤的日志显示确实发送了内容：
remedy-enable-push-page = 打开 `{ $image }` 的{ $link }，最新版本的日期就是这次运行的日期。
