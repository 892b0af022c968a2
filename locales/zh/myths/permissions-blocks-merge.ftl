myth-permissions-blocks-merge-title = 作业的 `permissions:` 会叠加在工作流的权限之上
myth-permissions-blocks-merge-why = 两个块看起来像是层层叠加的，`env` 也确实如此。权限却不是：对于有自己的块的作业，这个块会整个取代顶层的块，其中没有列出的权限一律不给。所以，如果作业自己的块里只有 `contents: read`，写在顶层的 `packages: write` 对它不起作用。
myth-permissions-blocks-merge-instead = 把负责发布的作业所需的全部权限写进它自己的块，至少要有 `contents: read` 和 `packages: write`，再与日志中 { $label-set-up-job } 下的 { $label-github-token-permissions } 对照。
myth-permissions-blocks-merge-phrases =
    作业权限和工作流权限会合并
    权限会叠加
    在顶层写 packages: write 就够了
