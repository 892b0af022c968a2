remedy-log-in-on-machine-title = 在自己的机器或服务器上登录
remedy-log-in-on-machine-intro = 适用场景：在 GitHub Actions 之外登录，那里没有 `GITHUB_TOKEN`。拉取公开镜像不需要登录。要以之后执行拉取或推送的用户登录：加上 `sudo`，登录的就是 root，而且保存在另一个文件里。注册表接受 classic 令牌，似乎不接受帐户密码。
remedy-log-in-on-machine-token = 打开{ $link }，创建设有到期日期的 classic 令牌。拉取只需要 `read:packages`。要推送的机器需要 `write:packages`；如果表单一并勾选了 `repo`，就取消它。
remedy-log-in-on-machine-token-push = 打开{ $link }，创建设有到期日期的 classic 令牌。推送需要 `write:packages` 和 `read:packages`；如果表单一并勾选了 `repo`，就取消它。
remedy-log-in-on-machine-sso = 如果镜像所属的组织使用单点登录，打开{ $link }，在该令牌所在的行依次选择 { $path }。
remedy-log-in-on-machine-docker = 对于 Docker 和 Buildx：运行下面的命令，粘贴令牌后按回车（屏幕上不会显示）；`TOKEN_OWNER` 是创建令牌的帐户：
remedy-log-in-on-machine-podman = Podman、Buildah 和 Skopeo 共用一个文件，用 Podman 同样登录一次。在 Linux 上这个文件重启后就会消失，除非 `REGISTRY_AUTH_FILE` 指定了别的文件：
remedy-log-in-on-machine-gh = 在自己的机器上，也可以改用 `gh` 的令牌，前提是它有相应的作用域（scope）；使用单点登录的组织还必须先授权它。它的权限不只是读取包，所以不要用在服务器上：
remedy-log-in-on-machine-succeeded = 登录时会打印以下内容。这证明令牌有效，但不证明它能读取或写入这个包：
remedy-log-in-on-machine-verify = 同一个用户不用 `sudo` 就能拉取：
remedy-log-in-on-machine-phrases =
    如何登录
    怎么登录
    登录 ghcr
    docker login ghcr.io
    登录
    docker login
    ghcr login
    登陆
    命令行登录
