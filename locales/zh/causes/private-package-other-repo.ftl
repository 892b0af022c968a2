cause-private-package-other-repo-title = 另一个仓库的私有包没有放行本仓库
cause-private-package-other-repo-summary = 工作流要拉取另一个仓库发布的私有或内部镜像，而这个包不允许本仓库读取。

cause-private-package-other-repo-why = 作业（job）的内置令牌只代表自己的仓库。它能读取公开的包，以及列表里有本仓库的私有包；两个仓库同属一个所有者还不够。两个条件缺一不可：包的列表里有该仓库，角色为 { $label-read }；作业有 `packages: read`，并且已登录。缺了任何一个，拉取都会被拒绝，不管拉取是单独的一步，还是写在 Dockerfile 的第一行。

cause-private-package-other-repo-evidence-other-repository-on-page = 有访问权限的人打开{ $link-package-page }，页面显示 { $label-private } 或 { $label-internal }，标明的来源也不是执行拉取的那个仓库。
cause-private-package-other-repo-evidence-not-in-actions-access = 包的管理员打开{ $link-package-settings }，在 { $label-manage-actions-access } 下找不到执行拉取的仓库。
cause-private-package-other-repo-evidence-works-elsewhere = 换到发布这个镜像的仓库的工作流里，或者换用有读取权限的人的个人访问令牌，同样的拉取就能成功。这说明原因很可能是本仓库没有访问权限。
cause-private-package-other-repo-evidence-packages-read-listed = 日志中 { $label-set-up-job } 下的 { $label-github-token-permissions } 有 `Packages: read` 或 `Packages: write`，登录成功，拉取却仍被拒绝。这说明拒绝的很可能是包。
cause-private-package-other-repo-evidence-base-image = 构建停在 `FROM`，报出 `failed to resolve source metadata` 和 403，而这一行的镜像属于另一个仓库。
cause-private-package-other-repo-evidence-clean-pull-works = 不使用任何已保存的登录信息时，同样的拉取会成功：镜像是公开的，谁都不需要访问权限。

cause-private-package-other-repo-fix = 请包的管理员添加执行拉取的仓库，角色设为 { $label-read }；在执行拉取的作业里声明 `packages: read`，并在拉取或构建之前登录。不要为此把包设为公开，也不要在内置令牌够用的地方存放个人的令牌。Codespaces 在包设置里另有一份列表。
