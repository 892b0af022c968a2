remedy-run-image-in-step-title = 不用 action，改在步骤里运行私有镜像
remedy-run-image-in-step-intro = 适用场景：某个 action 从 Dockerfile 构建，而 Dockerfile 以私有镜像为基础。运行器似乎不会为这次构建登录，那里也没有地方写 `credentials` 块。在普通步骤里，登录由你自己控制。
remedy-run-image-in-step-permission = 在作业（job）中声明读取权限：
remedy-run-image-in-step-step = 用登录和运行镜像的步骤代替这个 action：
remedy-run-image-in-step-commit = 提交该文件：
remedy-run-image-in-step-verify = 在{ $link }中，新运行的日志显示登录成功，随后是镜像的输出。如果拉取仍被拒绝，说明包的列表里没有本仓库。
