remedy-job-permission-title = 给负责发布的作业加上 `packages: write`
remedy-job-permission-intro = 适用场景：打开日志中的 { $label-github-token-permissions }，看不到 `Packages: write`。不管仓库的默认权限是什么，都以工作流文件为准，而且只有执行推送的作业（job）会得到这项权限。只拉取的作业用 `packages: read`。如果这个工作流由另一个工作流调用，调用方作业也要加上同样的几行。来自复刻（fork）的拉取请求无法用这种办法得到权限。
remedy-job-permission-grant = 在 `{ $workflow-file }` 中，把下面几行加进作业 `{ $job }`，缩进与它的 `runs-on` 对齐。如果该作业已经有 `permissions` 块，就在块里补上缺少的内容，其余保留。
remedy-job-permission-commit = 把文件提交到失败的那个分支：每次运行用的，都是它所对应的那个提交里的工作流文件。
remedy-job-permission-effective = 在新的运行中，打开该作业和其中的 { $label-set-up-job }。{ $label-github-token-permissions } 列出了作业得到的权限：
remedy-job-permission-verify = 打开{ $link }，新运行的推送步骤结束时没有出现 `installation not allowed`。如果已经列出 `Packages: write`，推送仍被拒绝，那么问题不在令牌：去查包的访问权限和所有者的规则。
