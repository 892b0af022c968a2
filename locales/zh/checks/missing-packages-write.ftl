check-missing-packages-write-title = 作业的权限中缺少 `packages: write`
check-missing-packages-write-message = 作业 `{ $job }` 使用内置令牌推送，但对它生效的 `permissions` 块没有授予 `packages: write`。
check-missing-packages-write-why = `permissions` 块列出的就是令牌的全部权限：没有列出的一律禁止，不论仓库的默认设置是什么。于是注册表拒绝推送：`denied: installation not allowed to Write organization package` 或 `403 Forbidden`。使用个人访问令牌登录时，不受这个块影响。
check-missing-packages-write-fix = 在生效的块中加入 `packages: write`，其余内容保留不动，尤其是 `contents: read`。如果该工作流的其他作业不推送，更好的做法是给这个作业单独写一个块；它会取代工作流的块，所以要列全这个作业需要的权限。
