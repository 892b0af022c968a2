cause-helm-or-oci-target-mistake-title = chart 的 `oci://` 地址里重复了名称或标签
cause-helm-or-oci-target-mistake-summary = 推送或拉取 chart 的地址里，名称或版本多写了一次，于是请求指向了别的名称或标签。

cause-helm-or-oci-target-mistake-why = `helm push` 会从打包好的 chart 中取得名称和版本，接在目标地址后面。如果目标里已经写了，就会变成 `charts/app/app`，或者变成注册表不接受的地址，推送最后可能报 405。读取也是一样：`Chart.yaml` 里的依赖，很可能还有 Flux 的 `HelmRepository`，都只写到上级路径，chart 的名称会自动加上。名称重复的那个包并不存在，而注册表返回的结果与没有权限时相同：403、`denied`，或者不给匿名令牌。

cause-helm-or-oci-target-mistake-evidence-single-name-works = 用 `helm pull` 时，chart 的名称只写一次并加上 `--version`，就能成功；用配置里的地址则失败。
cause-helm-or-oci-target-mistake-evidence-tag-in-target = `helm push` 的目标以冒号和版本结尾，推送最后报出 `405 Method Not Allowed`。
cause-helm-or-oci-target-mistake-evidence-name-twice = 在错误信息的地址中，`/v2/` 之后 chart 的名称连续出现两次；或者{ $link-packages-list }中有名称这样重复的包。
cause-helm-or-oci-target-mistake-evidence-chart-package = 镜像被接受，只有 chart 被拒绝。chart 是一个单独的包；如果地址没有错，问题可能在于它的访问权限或可见性。
cause-helm-or-oci-target-mistake-evidence-chart-exists = 错误信息里的地址，每一段都与{ $link-packages-list }中某个包的名称一致。那么地址没有错，问题很可能在于谁可以读取或写入。

cause-helm-or-oci-target-mistake-fix = 推送到上级路径，例如 `oci://{ $registry }/{ $owner-lower }/charts`，名称和版本由 Helm 加上。Helm 有自己的登录命令 `helm registry login`，Docker 的登录它不一定能用。包 `charts/app` 需要单独的访问权限；如果 chart 要公开，还要单独设置可见性，镜像的设置不会带过来。
