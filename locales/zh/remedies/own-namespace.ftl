remedy-own-namespace-title = 发布到仓库所有者名下
remedy-own-namespace-intro = 适用场景：镜像名的第一段不是运行工作流的那个仓库的所有者，例如复刻（fork）沿用了原仓库的名称、帐户改过名，或者手误。据目前所知，`GITHUB_TOKEN` 只能写入仓库自己的所有者名下，这里是 `{ $owner-lower }`。
remedy-own-namespace-name = 在 `{ $workflow-file }` 中，从运行的上下文里取得所有者，不要写死；这样在复刻里，镜像会发布到复刻的所有者名下：
remedy-own-namespace-use = 确认作业（job）后面的步骤，无论构建还是推送，都使用变量 `IMAGE`。
remedy-own-namespace-commit = 提交该文件。
remedy-own-namespace-consumers = 拉取这个镜像的人都要改用新名称。如果必须保留旧名称，据目前所知，唯一的办法是用一个在那里有写入权限的人的个人访问令牌。
remedy-own-namespace-verify = 运行之后，`{ $owner }` 名下有了这个包，可以在{ $link }中看到；日志里不再出现 `The requested installation does not exist`。
