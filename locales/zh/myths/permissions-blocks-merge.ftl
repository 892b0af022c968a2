myth-permissions-blocks-merge-title = 作业的 `permissions:` 会与工作流的合并
myth-permissions-blocks-merge-why = 两个块看起来像一层层叠加，`env` 也确实如此。但权限不是：作业里的块会整个取代顶层的块，近处的块没有写的权限就没有了。所以，如果作业自己的块只写了 `contents: read`，顶层的 `packages: write` 对它不起作用。
myth-permissions-blocks-merge-instead = 把发布作业需要的权限都写进它自己的块，至少有 `contents: read` 和 `packages: write`，再与日志中 { $label-set-up-job } 下的 { $label-github-token-permissions } 对照。
myth-permissions-blocks-merge-phrases =
    作业权限和工作流权限会合并
    权限会叠加
    在顶层写 packages: write 就够了
