cause-permissions-block-omits-packages-title = `permissions:` 块漏掉了 `packages`
cause-permissions-block-omits-packages-summary = 工作流有 `permissions:` 块，但没有给负责发布的作业授予 `packages: write`。

cause-permissions-block-omits-packages-why = 只要有 `permissions:` 块，其中没有列出的权限就一律视为没有，仓库的默认设置也不再起作用。作业的块会取代工作流的块，两者绝不会合并。因此，为其他目的加上的一行，例如为创建发行版（release）加的 `contents: write` 或为签名加的 `id-token: write`，就可能让推送权限消失。

cause-permissions-block-omits-packages-evidence-block-without-packages = 在 `{ $workflow-file }` 中，对作业 `{ $job }` 生效的 `permissions:` 块既没有 `packages: write`，也没有 `write-all`。作业有自己的块时以它为准，否则以工作流的块为准。
cause-permissions-block-omits-packages-evidence-packages-line-missing = 在运行日志中依次展开 { $label-set-up-job } 和 { $label-github-token-permissions }，列表中根本没有与包有关的一行。
cause-permissions-block-omits-packages-evidence-block-added-recently = 发布从某次提交开始失败，那次提交添加或移动了 `permissions:` 块，例如为了创建发行版或签名，而仓库的设置没有变化。
cause-permissions-block-omits-packages-evidence-packages-write-listed = 同一列表中显示 `Packages: write`。这说明没有哪个块去掉了这项权限。

cause-permissions-block-omits-packages-fix = 在对发布作业生效的块中加上 `packages: write`，同时保留 `contents: read`，否则私有仓库无法检出。不要删除这个块：删除后作业会退回默认设置，有些权限可能变宽，有些则可能变窄。然后从包含改动的提交启动一次新的运行，因为重新运行用的还是旧文件。
