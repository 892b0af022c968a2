cause-pat-user-lacks-package-role-title = 令牌所属的帐户不能写入这个包
cause-pat-user-lacks-package-role-summary = 个人访问令牌有所需的作用域（scope），但它的帐户在这个包中没有写入角色，或者不能在那里创建包。

cause-pat-user-lacks-package-role-why = 个人访问令牌的作用域只说明能做哪一类事；能在哪里做，取决于创建令牌的帐户。要写入已有的包，帐户在这个包中的角色必须是 { $label-write } 或 { $label-admin }。要用新的名称，帐户必须有权在那个命名空间里创建包：在组织中取决于成员身份和策略，在个人帐户下似乎只有所有者本人可以。受邀使用某个个人帐户的包的人，可以向那个包推送，但据目前所知，不能另建新的包。

cause-pat-user-lacks-package-role-evidence-create-refused = 错误信息中有 `create_package`。根据目前唯一已知的报告，当时是该帐户无权在那里创建这个名称的包；镜像名里的所有者写错，也可能出现同样的信息。
cause-pat-user-lacks-package-role-evidence-account-without-role = 包的管理员打开{ $link-package-settings }，在 { $label-manage-access } 或 { $label-inherited-access } 下，没有看到令牌所属的帐户或它所在的团队拥有 { $label-write } 或 { $label-admin } 角色。
cause-pat-user-lacks-package-role-evidence-owner-can-push = 帐户或组织所有者用自己的凭据登录后能推送同一个镜像，令牌所属的帐户却不能。
cause-pat-user-lacks-package-role-evidence-account-may-write = 令牌所属的帐户在这个包中的角色是 { $label-write } 或 { $label-admin }。

cause-pat-user-lacks-package-role-fix = 如果工作流为仓库自己的所有者发布，就用内置令牌，不要用个人的帐户。否则，请包的管理员邀请这个帐户，角色设为 { $label-write }，或者改用已有该角色的帐户的令牌。给同一个帐户换新令牌或增加作用域都没有用。
