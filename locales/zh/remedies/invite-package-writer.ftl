remedy-invite-package-writer-title = 允许某个帐户写入这个包
remedy-invite-package-writer-intro = 适用场景：镜像必须用个人访问令牌推送，而令牌所属的帐户没有写入权限。需要由包的管理员操作；GitHub 没有相应的 API。如果是同一所有者的工作流，用内置令牌更好。
remedy-invite-package-writer-warning = 有了写入权限，该帐户任何带有 `write:packages` 的令牌都能覆盖包里的标签（tag）。只邀请一个帐户，或一个小团队。
remedy-invite-package-writer-invite = 打开 `{ $image }` 的{ $link }，选择 { $path }，选中创建令牌的帐户。
remedy-invite-package-writer-role = 给这个帐户依次选择 { $path }。角色 { $label-admin } 还能删除整个包。
remedy-invite-package-writer-new-name = 如果包还不存在，就没有可以邀请的地方。让有权在这个所有者名下创建包的帐户做首次推送，或者由该所有者的某个仓库的工作流来推送。
remedy-invite-package-writer-probe = 运行下面的命令，粘贴令牌后按回车（屏幕上不会显示）；`TOKEN_OWNER` 是创建令牌的帐户。整个过程不会发布任何内容。返回 `202` 表示允许推送；返回 `401`、`403`，或者只有拒绝的报错而没有状态码，表示不允许：
remedy-invite-package-writer-verify = 下一次运行的推送步骤会显示：
