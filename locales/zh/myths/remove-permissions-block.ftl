myth-remove-permissions-block-title = 删除 `permissions:` 块，因为它覆盖了仓库的设置
myth-remove-permissions-block-why = 没有列出包的块，确实会去掉这项权限；所以在默认设置宽松的地方，删除它能让失败的运行变绿。但作业也会随之得到默认设置中的其他所有权限，而且下次有人改动这个设置，发布又会失败。如果默认设置是只读，删除块就什么也解决不了。
myth-remove-permissions-block-instead = 保留这个块，在对发布作业生效的块中补上缺少的 `packages: write`。写明了作业所需权限的块，在任何默认设置下都有效。
myth-remove-permissions-block-phrases =
    删除 permissions
    去掉 permissions 块
    删除权限块
