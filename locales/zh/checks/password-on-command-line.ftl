check-password-on-command-line-title = 机密（secret）写在命令行上
check-password-on-command-line-message = 步骤 `{ $step }` 把机密（secret）`{ $secret }` 作为参数传给登录命令。
check-password-on-command-line-why = 登录能成功，但命令运行期间，机器上的其他进程可能读到它的参数；如果 shell 会打印命令或保留历史记录，参数也可能被记下来。GitHub 托管的运行器只运行一个作业，风险很小；在你自己的机器上，这个风险不容忽视。
check-password-on-command-line-fix = 以变量的形式把机密交给步骤，即在 `env` 下写 `{ "TOKEN: ${{ secrets.NAME }}" }`，再从标准输入传入：`printf '%s' "$TOKEN" | docker login ghcr.io -u USERNAME --password-stdin`。其他客户端大多也支持 `--password-stdin`。
