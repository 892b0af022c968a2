check-missing-packages-write-title = 作业的权限中缺少 `packages: write`
check-missing-packages-write-message = 作业 `{ $job }` 使用内置令牌推送，但对它生效的 `permissions` 块没有授予 `packages: write`。
check-missing-packages-write-why = `permissions` 块列出的就是令牌的全部权限：没有列出的一律禁止，不论仓库的默认设置是什么。于是注册表拒绝推送：`denied: installation not allowed to Write organization package` 或 `403 Forbidden`。使用个人访问令牌登录时，不受这个块影响。
check-missing-packages-write-fix = 如果是作业自己的块，就在其中加入 `packages: write`，其余内容保留不动，尤其是 `contents: read`。如果是整个工作流的块，就给这个作业单独写一个块，重复原有内容并加上 `packages: write`：作业的块会取代工作流的块，其他作业也不会得到多余的权限。
