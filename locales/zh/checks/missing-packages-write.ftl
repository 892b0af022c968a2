check-missing-packages-write-title = 作业的权限中缺少 `packages: write`
check-missing-packages-write-message = 作业 `{ $job }` 使用内置令牌推送，但它的 `permissions` 块没有授予 `packages: write`。
check-missing-packages-write-why = `permissions` 块会收回其中没有列出的所有权限。注册表随后会拒绝推送：`denied: installation not allowed to Write organization package` 或 `403 Forbidden`。
check-missing-packages-write-fix = 在生效的块中加入 `packages: write`，并保留 `contents: read`。如果该工作流的其他作业不推送，就写进这个作业自己的块里。
