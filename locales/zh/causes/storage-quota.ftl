cause-storage-quota-title = 可能达到了存储、传输或计费的上限
cause-storage-quota-summary = 拥有包的帐户达到了某项上限，或者计费有问题；对容器注册表来说，目前不太可能。

cause-storage-quota-why = 目前，在 `ghcr.io` 上存储和传输容器镜像是免费的，用内置令牌下载也不收费；GitHub 表示，如有变化会至少提前一个月公布。GitHub Packages 的其他注册表要计费，其中包括已停用的 `docker.pkg.github.com`，而关于这种拒绝，已知的唯一报告就来自那里。`ghcr.io` 在达到上限时会如何提示，尚不清楚。

cause-storage-quota-evidence-billing-named = 拒绝信息提到与计费有关的错误（billing-related error），并要求核实帐户的计费状态。
cause-storage-quota-evidence-old-host = 被拒绝的镜像以 `docker.pkg.github.com` 开头。
cause-storage-quota-evidence-account-blocked = 在拥有镜像的帐户的计费页面上，有付款失败或上限用尽的记录，GitHub 的其他付费功能也在同一天停止。
cause-storage-quota-evidence-job-not-started = GitHub 提示，由于付款或支出上限，作业（job）没有启动。这说的是 Actions 的使用分钟数；作业根本没有访问过注册表。

cause-storage-quota-fix = 如果镜像名里还是旧的主机名，换成 `ghcr.io`；这一步无论如何都该做。否则，请帐户的所有者检查计费。在 `ghcr.io` 上没有必要为了节省空间删除版本，而且删除不一定能撤销。
