myth-repo-scope-title = 给令牌再加上 `repo` 和 `delete:packages`
myth-repo-scope-why = 新建令牌时，只要选择 `write:packages`，表单就可能自动勾选 `repo`，使它看起来必不可少。但镜像并不需要它，而且谁拿到这样的令牌，就能修改令牌所有者有写入权限的每个仓库的代码。`delete:packages` 只用于删除。
myth-repo-scope-instead = 只选择 `write:packages`，例如使用{ $link-new-token-write }；其中已包含读取。只需要拉取的作业，有 `read:packages` 就够了。
myth-repo-scope-phrases =
    给令牌加上 repo 作用域
    勾选所有作用域
    勾选所有 scope
