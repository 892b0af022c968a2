cause-legacy-docker-registry-title = 使用了 GitHub Packages 已停用的 Docker 注册表
cause-legacy-docker-registry-summary = 镜像名以 `docker.pkg.github.com` 开头；那里的镜像已经迁到 `ghcr.io`。

cause-legacy-docker-registry-why = `docker.pkg.github.com` 是 `ghcr.io` 的前身，现已停用，其中的镜像已经迁移。旧名称多一段：`docker.pkg.github.com/OWNER/REPO/IMAGE_NAME`。旧主机返回的错误用今天的规则解释不了：`no basic auth credentials`、与计费有关的错误、`500`、`unknown blob`，还有不带说明的 `403`；最后一种很可能是因为它从来不接受多平台索引。

cause-legacy-docker-registry-evidence-old-host = 失败的那一行中，镜像名或地址以 `docker.pkg.github.com` 开头。
cause-legacy-docker-registry-evidence-old-words = 报错是 `no basic auth credentials`，或者提到与计费有关的错误（billing-related error）。前者也可能来自其他注册表。
cause-legacy-docker-registry-evidence-new-host = 失败的那一行写的是 `{ $registry }`，而且哪里都没有 `docker.pkg.github.com`。

cause-legacy-docker-registry-fix = 换掉主机名，去掉仓库那一段：`docker.pkg.github.com/OWNER/REPO/IMAGE_NAME` 改为 `ghcr.io/OWNER/IMAGE_NAME`。新的注册表也要登录。不必去查旧主机上的计费，也不必在那里找缺少的权限。
