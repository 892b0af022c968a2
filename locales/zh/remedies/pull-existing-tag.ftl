remedy-pull-existing-tag-title = 拉取确实存在的标签
remedy-pull-existing-tag-intro = 适用场景：返回 `manifest unknown`，即包可以读取，但其中没有这个标签（tag）或摘要。标签不会自己出现，`latest` 尤其如此：只有规则或命令推送过它，它才存在。
remedy-pull-existing-tag-page = 打开 `{ $image }` 的{ $link }，上面列出了所有标签。
remedy-pull-existing-tag-list = 或者用命令行列出：
remedy-pull-existing-tag-pull = 拉取其中一个，把 `{ $pull-tag }` 换成它的名称：
remedy-pull-existing-tag-latest = 如果必须有 `latest`，就在用 `docker/metadata-action` 收集标签的步骤里为它加一条规则；用命令行推送时，在推送之后加一个步骤。如果 `tags` 是固定的列表，就在其中加上带 `:latest` 的名称，但这样每个推送镜像的分支都会更新 `latest`。提交之后，默认分支上的第一次运行会推送它：
remedy-pull-existing-tag-children = 如果页面上有这个标签，拉取却仍然失败，可能是清理任务删除了该标签所引用的无标签版本。停用清理任务，然后重新构建并推送。
remedy-pull-existing-tag-verify = 查询 `{ $image }` 的这个标签，注册表正常返回信息，没有报错：
