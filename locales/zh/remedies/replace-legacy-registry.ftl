remedy-replace-legacy-registry-title = 替换 `docker.pkg.github.com`
remedy-replace-legacy-registry-intro = 适用场景：名称、登录或错误信息里出现 `docker.pkg.github.com`。这个主机已经停用，镜像在 `ghcr.io` 上。新的名称里没有仓库那一段。
remedy-replace-legacy-registry-find = 在检出的仓库里，列出所有写有旧主机的地方，把每个 `docker.pkg.github.com/OWNER/REPO/IMAGE_NAME` 改成 `ghcr.io/OWNER/IMAGE_NAME`：
remedy-replace-legacy-registry-names = 如果不确定名称，打开{ $link }，看看现在有哪些。
remedy-replace-legacy-registry-login = 在 `{ $workflow-file }` 中登录新的注册表：
remedy-replace-legacy-registry-commit = 提交改过的文件。工作流文件这样提交：
remedy-replace-legacy-registry-gone = 再次运行第一步的搜索，确认不再输出任何内容。
remedy-replace-legacy-registry-verify = 用新的名称可以拉取镜像：
