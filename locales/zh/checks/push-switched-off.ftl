check-push-switched-off-title = 推送在所有事件下都是关闭的
check-push-switched-off-message = 作业 `{ $job }` 的步骤 `{ $step }` 为注册表构建镜像，但在所有事件下都没有开启推送。
check-push-switched-off-why = 作业会登录并为镜像命名，但构建结果只留在运行器上：运行显示为绿色，却没有发布任何内容。如果作业只是为了测试构建，这样就是对的。
check-push-switched-off-fix = 如果要发布镜像，就对需要发布的事件开启推送，例如 `{ "push: ${{ github.event_name != 'pull_request' }}" }`。如果不发布，就从作业中去掉登录和 `packages: write`：只要构建不拉取私有镜像，这两样都用不到。
