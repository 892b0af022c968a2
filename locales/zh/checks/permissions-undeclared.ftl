check-permissions-undeclared-title = 没有声明推送所需的权限
check-permissions-undeclared-message = 作业 `{ $job }` 使用内置令牌推送，但没有任何 `permissions` 块说明该令牌可以做什么。
check-permissions-undeclared-why = 没有这个块时，由仓库、组织或企业的默认设置决定，而这从文件中看不出来。如果默认设置是受限的，推送会失败，报出 `denied: installation not allowed to Create organization package` 或 `403 Forbidden`。如果默认允许写入，那么在有人改动这个设置之前，推送都能成功，但作业的权限超出了需要。
check-permissions-undeclared-fix = 为该作业添加 `permissions` 块，写入 `contents: read` 和 `packages: write`。只补充其他步骤需要的权限：没有列出的一律禁止。
