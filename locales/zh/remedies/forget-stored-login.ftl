remedy-forget-stored-login-title = 清除已保存的登录信息
remedy-forget-stored-login-intro = 适用场景：机器拉不下公开的镜像，或者仍在发送已经失效的令牌。退出登录只会从这台机器上删除 `{ $registry }` 的登录信息，不影响 GitHub 上的任何内容；之后拉取私有镜像时要重新登录。机器上装了哪些程序，就做哪些步骤。
remedy-forget-stored-login-docker = 对于 Docker、Buildx 以及读取 Docker 文件的程序：
remedy-forget-stored-login-podman = 对于 Podman、Buildah 和 Skopeo：这三个程序也会读取 Docker 的文件，所以前一步也要做：
remedy-forget-stored-login-helm = 对于 Helm：它有自己的文件，也可能读取 Docker 的文件：
remedy-forget-stored-login-crane-oras = 对于 crane 和 ORAS，如果没有安装 Docker：
remedy-forget-stored-login-keychain = 在 macOS 上，如果 Docker 已退出登录，钥匙串里却还留着这一条，就把它删除；如果没有这一条，命令会提示。对于 Tart，用 `tart logout` 加注册表的名称：
remedy-forget-stored-login-containerd = 在使用 containerd 的节点上，从它的配置中找到 `{ $registry }` 的条目并删除；显示的内容里可能有凭据，不要粘贴到别处：
remedy-forget-stored-login-containerd-restart = 然后重启 containerd。重启之前，它可能一直使用旧的登录信息：
remedy-forget-stored-login-root = 对于 root，或者自托管运行器所用的用户，同样的操作要单独做：每个用户都有自己的文件。
remedy-forget-stored-login-clean = 用空的凭据文件能拉取 `{ $image }`。如果不能，说明它是私有的或者不存在，原因不在保存的登录信息：
remedy-forget-stored-login-verify = 照常拉取，也能够成功：
remedy-forget-stored-login-phrases =
    注销 docker
    如何退出登录
    docker logout
