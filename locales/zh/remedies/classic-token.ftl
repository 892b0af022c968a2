remedy-classic-token-title = 用个人访问令牌（classic）发布
remedy-classic-token-intro = 只有 `GITHUB_TOKEN` 做不到时才用：镜像属于别的所有者，或者要从 GitHub Actions 之外推送。个人访问令牌中，注册表只接受 classic 的，不接受细粒度的。令牌只能属于个人，不能属于组织；这个人还必须有该包的写入权限。
remedy-classic-token-warning = 谁拿到令牌的值，谁就能做令牌允许的一切，而且不限于这个仓库。只给最小的作用域（scope），设好到期日期，存放在机密（secret）里，绝不要写进文件。
remedy-classic-token-form = 打开{ $link }，需要的作用域已经勾好。也可以从{ $link-account-settings }一步步进入：{ $path }。
remedy-classic-token-note = 填写 { $path }：写明用途、仓库和机密的名称，这样一年后也认得出这个令牌。
remedy-classic-token-expiration = 设置 { $path }：选择 90 天以内的日期。组织可能要求更短的期限。
remedy-classic-token-scopes = 查看 { $label-select-scopes }：`write:packages` 和 `read:packages` 已经勾选。如果 `repo` 也勾上了，取消勾选：注册表不需要它。`delete:packages` 只给需要执行删除的作业（job）。
remedy-classic-token-generate = 在表单末尾选择 { $path }，然后复制以 `ghp_` 开头的值。GitHub 只显示一次。
remedy-classic-token-variable = 把这个值存到 CI 系统存放作业机密的地方，命名为 `CR_PAT`，并设为不在日志中显示。在执行推送的作业里用它登录；`TOKEN_OWNER` 是令牌创建者的用户名：
remedy-classic-token-machine = 在这台机器上，以执行推送或拉取的那个用户，用这个令牌登录；`TOKEN_OWNER` 是令牌创建者的用户名：
remedy-classic-token-secret = 打开{ $link }，选择 { $path }。
remedy-classic-token-secret-value = 把 `CR_PAT` 填入 { $label-name }，把令牌的值粘贴到 { $label-secret }，然后选择 { $path }。名称不能以 `GITHUB_` 开头。
remedy-classic-token-overwrite = 用新的值覆盖机密 `{ $job-secret }`；命令会提示你输入，所以值不会留在 shell 的历史记录里。其他各处的副本也要一并覆盖：环境、组织、服务器。
remedy-classic-token-overwrite-of-job = 如果令牌是给作业 `{ $job }` 登录用的，就用新的值覆盖它的机密 `{ $job-secret }`；命令会提示你输入，所以值不会留在 shell 的历史记录里。其他各处的副本也要一并覆盖：环境、组织、服务器。
remedy-classic-token-sso = 如果镜像所属的组织使用单点登录，打开{ $link }，在该令牌所在的行依次选择 { $path }。
remedy-classic-token-login = 在执行推送的作业里，用这个机密登录；`TOKEN_OWNER` 是令牌创建者的用户名：
remedy-classic-token-login-known = 让执行推送的作业只用机密 `{ $job-secret }` 登录；`TOKEN_OWNER` 是令牌创建者的用户名：
remedy-classic-token-login-of-job = 如果令牌是给作业 `{ $job }` 登录用的，就让这个作业只用机密 `{ $job-secret }` 登录；`TOKEN_OWNER` 是令牌创建者的用户名：
remedy-classic-token-commit = 提交该文件。
remedy-classic-token-role = 如果 `{ $image }` 已经存在，而令牌创建者没有写入权限，就由包的管理员打开{ $link }，选择 { $path }，授予角色 { $label-write }。
remedy-classic-token-check = 在自己的机器上运行下面的命令，粘贴令牌后按回车（屏幕上不会显示）；返回的响应头中有 `write:packages`：
remedy-classic-token-verify = 下一次运行的推送步骤会显示：
remedy-classic-token-phrases =
    创建令牌
    如何创建令牌
    怎么生成 token
