check-empty-tags-title = 某些事件下推送没有标签（tag）
check-empty-tags-message = 在 `{ $event }` 事件下，作业 `{ $job }` 的步骤 `{ $step }` 没有可推送的标签（tag）。
check-empty-tags-why = 步骤没有写标签，或者没有一条标签规则适用于这个事件，标签列表因此为空，构建报出 `tag is needed when pushing to registry` 并停止。在此之前，`docker/metadata-action` 可能会提示 `No Docker image version has been generated`。有标签的其他事件的运行不受影响；按摘要推送则不需要标签。
check-empty-tags-fix = 在步骤中写上 `tags`，或者增加一条适用于这个事件的规则，例如 `type=sha`；也可以在这个事件下跳过登录和推送。
