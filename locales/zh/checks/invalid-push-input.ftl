check-invalid-push-input-title = action 不接受这个推送参数的值
check-invalid-push-input-message = 步骤 `{ $step }` 中的 action 不接受 `{ $value }` 作为推送参数的值。
check-invalid-push-input-why = 这个开关可以取哪些值，每个 action 各有规定。例如 `devcontainers/ci` 只认 `filter`、`never` 和 `always`：写成 `true` 时，它会先构建镜像，然后以 `Unexpected push value` 失败，不会推送。有的 action 则可能不作任何提示就跳过推送。
check-invalid-push-input-fix = 使用该 action 的文档中列出的值。对于 `devcontainers/ci`，`filter` 只在 `eventFilterForPush` 和 `refFilterForPush` 指定的事件和 ref 上推送；`always` 在每次运行中都推送，拉取请求也不例外。
