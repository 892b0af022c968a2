remedy-make-public-title = 公开这个包
remedy-make-public-intro = 适用场景：要让任何人不登录就能拉取镜像。包是否公开不由仓库的可见性决定，公开仓库也可以有私有的包。只有包的管理员能公开包，组织可能不允许，而且 GitHub 没有相应的 API。如果只需要让特定的人、服务器或工作流拉取，就只授予读取权限，不要公开。
remedy-make-public-warning = 包一旦公开，就不能再改回私有。公开之前，先检查每个标签（tag）和每一层，看有没有机密信息和内部名称：所有版本都会变得人人可读。
remedy-make-public-open = 打开 `{ $image }` 的{ $link }，在页面末尾依次选择 { $path }。
remedy-make-public-public = 在对话框 { $label-change-package-visibility } 中选择 { $path }，并输入包名。
remedy-make-public-confirm = 点击下方的 { $path }。
remedy-make-public-label = 在浏览器的无痕窗口里（不登录），打开 `{ $image }` 的{ $link }：页面应当能显示。
remedy-make-public-verify = 不用任何凭据也能拉取：
