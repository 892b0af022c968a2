check-latest-on-every-branch-title = 每个分支都会覆盖 `latest`
check-latest-on-every-branch-message = 作业 `{ $job }` 的步骤 `{ $step }` 在每个分支上都会推送 `{ $image }` 的 `latest`。
check-latest-on-every-branch-why = 最后构建的是哪个分支，`latest` 就是哪个分支的内容，哪怕其中的工作还没完成，而且没有任何错误提示。如果仓库只有一个分支，则没有影响。
check-latest-on-every-branch-fix = 只让默认分支使用这个标签（tag）：使用 `docker/metadata-action` 时写 `{ "type=raw,value=latest,enable={{is_default_branch}}" }`。或者在 `on.push.branches` 中列出要发布的分支。
