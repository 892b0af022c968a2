remedy-oci-target-title = chart 的地址里不写名称和版本
remedy-oci-target-intro = 适用场景：chart 推送不了或找不到，而地址里名称写了两次，或者冒号之后写了版本。`CHART_NAME` 和 `CHART_VERSION` 代表 chart 的 `Chart.yaml` 里的名称和版本。
remedy-oci-target-push = 在发布 chart 的作业（job）里，用 Helm 登录并推送到上级路径；名称和版本取自打包好的 chart：
remedy-oci-target-permission = 同一个作业需要写入包的权限：
remedy-oci-target-read = 如果 chart 是 `Chart.yaml` 里的依赖，或者属于 Flux 的 `HelmRepository`，地址只写到上级路径 `oci://{ $registry }/{ $owner-lower }/charts`，名称另有字段。在 `helm pull` 和 `helm install` 中，名称在末尾写一次，版本写在 `--version` 之后。
remedy-oci-target-commit = 提交该文件：
remedy-oci-target-page = 在{ $link }中，包名是 `charts/CHART_NAME`，没有哪个包的名称重复。
remedy-oci-target-verify = Helm 能下载它；私有的 chart 要先执行 `helm registry login`：
