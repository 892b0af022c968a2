check-cache-export-denied-title = 缓存导出到作业无权写入的位置
check-cache-export-denied-message = 步骤 `{ $step }` 把缓存导出到 `{ $image }`，在无权写入的运行中也是如此。
check-cache-export-denied-why = 注册表中的缓存是一个独立的包。在来自复刻（fork）的拉取请求中，令牌只能读取；据目前所知，内置令牌无论如何都不能写入另一个所有者的包。这时即使镜像本身没有问题，构建也会以 `error writing layer blob` 和 `403 Forbidden` 失败。有权写入这个包的运行不受影响。
check-cache-export-denied-fix = 对拉取请求不要设置 `cache-to`，`cache-from` 可以保留。只构建、不推送镜像的作业，如果把缓存导出到注册表，同样需要登录注册表和 `packages: write`。把缓存放在仓库所有者名下，或者用 `type=gha` 存入 GitHub 自己的缓存。
