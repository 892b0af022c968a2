check-invalid-tag-on-pr-title = 拉取请求的运行中，标签（tag）含有斜杠
check-invalid-tag-on-pr-message = 在拉取请求的运行中，步骤 `{ $step }` 推送到 `{ $value }`，其标签（tag）含有斜杠。
check-invalid-tag-on-pr-why = 在 `pull_request` 事件下，`github.ref_name` 是拉取请求的编号加上 `/merge`，例如 `12/merge`，而标签中不允许有斜杠。客户端还没发送任何内容，就会报出 `invalid reference format` 并停止。分支的运行能通过，除非分支名含有斜杠。
check-invalid-tag-on-pr-fix = 如果拉取请求不需要镜像，就不要推送。否则，让 `docker/metadata-action` 用 `type=ref,event=pr` 生成标签，得到的是 `pr-12`；或者在前面的步骤中替换斜杠，例如用 `tr / -`。
