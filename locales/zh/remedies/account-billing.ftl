remedy-account-billing-title = 解决帐户的计费问题
remedy-account-billing-intro = 适用场景：拒绝信息提到计费。只有为帐户付费的人才能处理：个人帐户的本人，或者组织所有者、计费管理员。
remedy-account-billing-host = 确认被拒绝的镜像以 `{ $registry }` 开头。如果以 `docker.pkg.github.com` 开头，先把主机名换成 `{ $registry }`，并去掉名称中的仓库一段：旧的注册表已经停用。
remedy-account-billing-billing = 在拥有镜像的帐户的计费页面上，确认没有失败的付款，也没有用尽的上限。由付费的人补交款项或提高上限；提高上限可能产生费用。
remedy-account-billing-rerun = 打开{ $link }，进入失败的那次运行，依次选择 { $path }。不需要新的提交。
remedy-account-billing-again = 原来在哪里失败，就在哪里重新执行那条命令或那个作业（job）。
remedy-account-billing-verify = 镜像可以拉取，也不再提到计费：
