remedy-caller-permission-title = 在调用方作业中授予权限
remedy-caller-permission-intro = 适用场景：负责发布的作业（job）由另一个工作流调用。调用方作业里是 `uses` 而不是 `steps`；它授予多少权限，被调用的作业最多就有多少。只有用于发布的调用才需要这项权限。如果被调用的工作流只拉取，`packages: read` 就够了。
remedy-caller-permission-grant = 在调用方工作流中，把下面几行加进带有 `uses` 的作业，缩进与 `uses` 对齐。如果该作业已经有 `permissions` 块，就在块里补上缺少的内容，其余保留。
remedy-caller-permission-levels = 如果调用方工作流本身也由别的工作流调用，那么调用它的作业里也要有同样的几行，以此类推，直到由事件触发的那个工作流。
remedy-caller-permission-other-rights = 被调用的作业还要求的其他权限，例如 `id-token: write`，也写在同一个块里。块里没有写的，一律没有。
remedy-caller-permission-commit = 把调用方工作流提交到要运行的分支。`CALLING_WORKFLOW_FILE` 代表它的文件名：
remedy-caller-permission-effective = 在新的运行中，打开被调用的作业和其中的 { $label-set-up-job }。{ $label-github-token-permissions } 列出了它得到的权限：
remedy-caller-permission-verify = 打开{ $link }，新运行的作业已经开始，没有任何提示指出嵌套作业（nested job），推送步骤结束时也没有出现 `installation not allowed`。
