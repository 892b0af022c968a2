cause-wrong-registry-host-title = 镜像名指向了另一个注册表
cause-wrong-registry-host-summary = 名称前面缺少 `{ $registry }/`，或者主机名拼错了，于是请求发到了另一台服务器。

cause-wrong-registry-host-why = 名称里没有主机名时，不管登录的是哪个注册表，大多数客户端都会把它当作 Docker Hub 上的镜像。Docker Hub 用自己的措辞拒绝：`insufficient_scope` 或 `requested access to the resource is denied`，很容易被误解为缺少 GitHub 上的权限。拼错的主机名，例如 `ghrc.io` 或 `gchr.io`，可能不属于任何人，也可能属于别人：连接被重置、TLS 握手失败，或者找不到主机。也见过有的工具在完整的名称前面再加上 `docker.io/`。

cause-wrong-registry-host-evidence-other-host-in-error = 失败的那一行里出现 `docker.io`、`registry-1.docker.io`，或者 `ghrc.io` 这样的拼写错误，而镜像本来要放在 `{ $registry }` 上。
cause-wrong-registry-host-evidence-host-before-error = 错误之前有一行显示客户端去了哪里：`The push refers to repository [docker.io/…]`，或者 BuildKit 的 `[auth] … token for registry-1.docker.io`。
cause-wrong-registry-host-evidence-docker-hub-words = `docker` 或 `buildx` 输出 `insufficient_scope: authorization failed` 或 `requested access to the resource is denied`，没有写主机名。这很可能来自 Docker Hub；自建的注册表也可能返回同样的文字。如果是 `helm`、`crane` 或 `oras`，后一种文字也可能来自 `{ $registry }`。
cause-wrong-registry-host-evidence-registry-in-error = 失败的那一行里，地址以 `https://{ $registry }/` 开头。这说明请求到达了正确的注册表。
cause-wrong-registry-host-evidence-meant-for-docker-hub = 被拒绝的镜像本来就要放到 Docker Hub。这时应检查那边的帐户和令牌，与 GitHub 上的设置无关。

cause-wrong-registry-host-fix = 凡是写镜像名的地方都写完整的名称 `{ $image }`：标签（tag）、`docker tag`、缓存引用、`FROM` 行，以及集群的清单文件。给令牌增加作用域（scope）不起作用，因为请求根本没有发到令牌所属的注册表。如果工具自己加上 `docker.io/`，就在它的设置里找注册表选项。
