check-retired-registry-host-title = 使用了已停用的注册表
check-retired-registry-host-message = `{ $step }` 中使用了 `{ $value }`，它属于 GitHub 已停用的 Docker 注册表。
check-retired-registry-host-why = `docker.pkg.github.com` 是 `ghcr.io` 的前身，其中的镜像已迁移到后者。登录它或向它推送很可能会失败，常见的提示是 `no basic auth credentials`。
check-retired-registry-host-fix = 把 `docker.pkg.github.com/OWNER/REPO/IMAGE_NAME` 换成 `ghcr.io/OWNER/IMAGE_NAME`，全部小写，去掉仓库那一段，并在登录中写上 `registry: ghcr.io`。
