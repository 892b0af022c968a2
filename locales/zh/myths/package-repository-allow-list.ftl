myth-package-repository-allow-list-title = 在组织设置中把仓库加入包的允许列表
myth-package-repository-allow-list-why = 在组织的 Actions 设置中，确实有选定仓库的列表，这个说法很可能就是从那里搬来的。{ $label-package-creation } 下似乎只有成员可以发布的可见性，即 { $label-public }、{ $label-private } 和 { $label-internal }，并不涉及具体的仓库。
myth-package-repository-allow-list-instead = 要让某个仓库写入某个包，使用该包的 { $label-manage-actions-access }。只有当你需要的可见性不被允许时，才申请更改 { $label-package-creation }。
myth-package-repository-allow-list-phrases =
    包的仓库白名单
    把仓库加入组织的允许列表
