remedy-check-status-and-rerun-title = 查看 GitHub 的状态，然后重新运行
remedy-check-status-and-rerun-intro = 适用场景：失败看起来出在网络或服务器上，例如返回 500 到 504、`unknown blob`、连接被重置、超时。这类故障通常会自行恢复，不是权限或令牌造成的，所以不要改动权限和令牌。
remedy-check-status-and-rerun-status = 打开{ $link }，查看两个组件：{ $label-packages }、{ $label-actions }。只要其中一个报告了故障，就等它恢复。
remedy-check-status-and-rerun-status-data-residency = GHE.com 有自己的状态页面，每个区域一个；查看你所在区域的那一个。
remedy-check-status-and-rerun-status-enterprise-server = 该页面不反映 Enterprise Server 的状况；询问负责维护它的人。
remedy-check-status-and-rerun-rerun = 打开{ $link }，进入失败的那次运行，依次选择 { $path }。如果失败发生在 GitHub Actions 之外，就在那里再执行一次。
remedy-check-status-and-rerun-size = 如果每次都是同一层失败，看看它有多大：单层最大 10 GB，上传最长 10 分钟。超出就拆分或缩小它。
remedy-check-status-and-rerun-verify = 再次拉取时没有报错。如果是推送，重新运行后推送步骤会显示：
