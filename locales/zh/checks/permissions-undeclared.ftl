check-permissions-undeclared-title = 没有声明推送所需的权限
check-permissions-undeclared-message = 作业 `{ $job }` 使用内置令牌推送，但没有任何 `permissions` 块说明该令牌可以做什么。
check-permissions-undeclared-why = 没有这个块时，由仓库或其所有者的设置决定。如果设置为只读，推送会失败，并显示 `denied: installation not allowed to Create organization package` 或 `403 Forbidden`；复刻或新仓库的行为也可能不同。
check-permissions-undeclared-fix = 为该作业添加 `permissions` 块，写入 `contents: read` 和 `packages: write`，不要授予它不需要的权限。
