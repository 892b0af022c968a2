remedy-account-billing-title = 解决帐户的计费问题
remedy-account-billing-intro = 适用场景：拒绝信息提到计费。只有为帐户付费的人才能处理：个人帐户的本人，或者组织所有者、计费管理员。
remedy-account-billing-host = 查看被拒绝的镜像的名称。如果以 `docker.pkg.github.com` 开头，先把主机名换成 `ghcr.io`，并去掉名称中的仓库一段：旧的注册表已经停用。
remedy-account-billing-billing = 由付费的人打开{ $link }，查看有没有失败的付款和用尽的上限。补交款项，或者提高上限；提高上限可能产生费用。
remedy-account-billing-rerun = 打开{ $link }，进入失败的那次运行，依次选择 { $path }。不需要新的提交。
remedy-account-billing-again = 原来在哪里失败，就在哪里重新执行那条命令或那个作业（job）。
remedy-account-billing-verify = 镜像可以拉取，也不再提到计费：
