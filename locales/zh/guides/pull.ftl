guide-pull-title = 拉取镜像：服务器、集群、其他仓库

guide-pull-about-title = 本指南的用途
guide-pull-purpose = 谁可以用什么凭据拉取 `{ $owner }/{ $repository }` 的镜像，以及拉取为什么会被拒绝。涉及的镜像：
guide-pull-image = `{ $image }`
guide-pull-about-answers = 对私有镜像和不存在的镜像，注册表返回的信息相同：未登录时是 `unauthorized`，已登录时是 `denied`。只有 `manifest unknown` 说明包可以读取，但没有这个标签。

guide-pull-who-title = 谁需要什么
guide-pull-who-puller = 谁来拉取
guide-pull-who-credential = 用什么凭据
guide-pull-who-access = 包需要放行谁
guide-pull-who-public = 任何人（公开镜像）
guide-pull-who-public-credential = 不需要；残留的过期登录信息反而会导致失败
guide-pull-who-public-access = 所有人，即可见性为 { $label-public }
guide-pull-who-person = 个人
guide-pull-who-person-credential = 本人的 classic 令牌，带 `read:packages`
guide-pull-who-person-access = 本人、其所在团队，或者包从中继承权限的仓库
guide-pull-who-server = 服务器、集群、其他 CI 系统
guide-pull-who-server-credential = 专用帐户的 classic 令牌，只带 `read:packages`
guide-pull-who-server-access = 该帐户
guide-pull-who-workflow = 本仓库或其他仓库的工作流
guide-pull-who-workflow-credential = 作业带 `packages: read` 的 `GITHUB_TOKEN`
guide-pull-who-workflow-access = 发布镜像的仓库一般已经放行；其他仓库要列入 { $label-manage-actions-access }，角色为 { $label-read }
guide-pull-who-service = 作业的 `container:` 或 `services:`
guide-pull-who-service-credential = `GITHUB_TOKEN`（由运行器自动使用），作业要有 `packages: read`
guide-pull-who-service-access = 同上
guide-pull-who-codespace = 其他仓库的 codespace
guide-pull-who-codespace-credential = 不需要其他凭据
guide-pull-who-codespace-access = 该仓库，列在 { $label-manage-codespaces-access } 中

guide-pull-check-server-title = 在服务器或其他机器上
guide-pull-check-server-intro = 公开镜像不需要登录。拉取私有镜像时，GitHub Actions 之外的机器要用 classic 令牌登录，作用域只给 `read:packages`，并设好到期日期；可以在{ $link-new-token-read }创建。`TOKEN_OWNER` 是创建令牌的帐户；命令等待输入时粘贴令牌，屏幕上不会显示：
guide-pull-check-server-pull = 然后用同一个用户拉取：
guide-pull-check-server-podman-reboot = Podman 把登录信息存放在一个重启后会清空的目录里，除非用 `--authfile` 或 `REGISTRY_AUTH_FILE` 指定了其他文件。
guide-pull-check-server-podman-sudo = `sudo podman` 有自己的一套凭据；要以执行拉取的用户登录。
guide-pull-check-server-podman-get-login = `podman login --get-login` 打印已保存的用户名，不会向注册表查询任何内容。
guide-pull-check-server-docker = `sudo docker login` 写入的是 `root` 的凭据；要以执行拉取的用户登录。
guide-pull-check-server-after = 如果能拉取，服务却仍没有响应，就与注册表无关：查看容器自己的日志和服务的状态。

guide-pull-kubernetes-title = 在 Kubernetes 集群中
guide-pull-kubernetes-intro = 集群本身不登录，而是从 Secret 中取凭据。在{ $link-new-token-read }创建只带 `read:packages`、设有到期日期的 classic 令牌，再用下面的命令把它保存起来。把 `NAMESPACE` 换成 Pod 所在的命名空间；命令等待输入时粘贴令牌，屏幕上不会显示：
guide-pull-kubernetes-use = 在 Pod 或它使用的服务帐户中指定这个 Secret：
guide-pull-kubernetes-check = 输出末尾的事件会显示镜像是否已经拉取：
guide-pull-kubernetes-namespace = Secret 只在自己的命名空间内有效。每个需要拉取的命名空间都要有一个。
guide-pull-kubernetes-expiry = 令牌到期时不会立刻出问题，Pod 会继续运行。可能几周之后，新节点上启动的 Pod 才停在 `ImagePullBackOff`，并报出 401 或 403。把到期日期记进日历。
guide-pull-kubernetes-update = 要更换令牌，先删除 Secret，再把这些命令运行一遍。之前没能拉取的 Pod 会自动重试。

guide-pull-other-repositories-title = 在其他仓库的工作流中
guide-pull-other-repositories-intro = 其他仓库的工作流可以拉取 `{ $owner }` 的私有镜像，不需要个人访问令牌。
guide-pull-other-repositories-access = 打开{ $link-package-settings }，在 { $label-manage-actions-access } 中添加该仓库，角色选 { $label-read }。
guide-pull-other-repositories-permission = 在拉取镜像的作业里，在已有权限之外加上 `packages: read`。
guide-pull-other-repositories-login = 拉取之前用 `GITHUB_TOKEN` 登录：
guide-pull-other-repositories-container = `container:` 或 `services:` 的镜像在第一步之前就会拉取，登录步骤帮不上忙：运行器会自动使用 `GITHUB_TOKEN`。另外两步照样需要。
guide-pull-other-repositories-forks = 如果该仓库是公开的，它的复刻中的工作流也能读取这个包。
guide-pull-other-repositories-owner = 对于其他所有者的仓库，这样是否足够尚不清楚；带 `read:packages` 的 classic 令牌可以。

guide-pull-access-title = 授予访问权限
guide-pull-access-intro = 从范围最小、又能满足需要的办法选起：先考虑单个读取方，最后才考虑所有人。用干净的凭据拉取一次，就知道是否生效。

guide-pull-pull-causes-title = 拉取为什么会被拒绝
guide-pull-pull-causes-intro = 先看注册表返回了什么（见上文），再对照日志中的文字。
