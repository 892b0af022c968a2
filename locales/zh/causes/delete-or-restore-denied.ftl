cause-delete-or-restore-denied-title = 令牌无权删除或恢复版本
cause-delete-or-restore-denied-summary = 删除和恢复版本需要的包权限比推送更高，或者清理工具看不到这个包。

cause-delete-or-restore-denied-why = 删除和恢复走的是 GitHub 的 REST API，不是注册表。只有仓库在这个包中的角色是 { $label-admin } 时，内置令牌才能删除和恢复；由工作流创建了这个包的仓库会自动得到该角色，手工添加的仓库则是添加时选定的角色。GitHub 仍把这项功能标为公开预览。个人访问令牌需要 `delete:packages` 和 `read:packages`，而且令牌所属的帐户必须是包的管理员。被拒绝时返回 403、404 或 `Resource not accessible by integration`。

cause-delete-or-restore-denied-evidence-role-below-admin = 作业（job）使用内置令牌，而在{ $link-package-settings }的 { $label-manage-actions-access } 下没有本仓库，或者角色是 { $label-read } 或 { $label-write }。
cause-delete-or-restore-denied-evidence-scope-missing = 作业使用个人访问令牌，而这个令牌的响应头 `x-oauth-scopes` 中没有 `delete:packages`，或者它的帐户不是包的管理员。
cause-delete-or-restore-denied-evidence-delete-call = 失败的是对 `/packages/container/…` 的 `DELETE` 调用，或者以 `/restore` 结尾的 `POST` 调用；用同一个令牌推送却能成功。
cause-delete-or-restore-denied-evidence-tool-sees-nothing = 清理工具找不到包或版本，而打开{ $link-package-page }却能看到。工具可能设成了另一种类型的包，或者名称缺了一段：如果镜像名在所有者之后有多段，包名就是后面的所有段，在网址中用 `%2F` 代替 `/`。
cause-delete-or-restore-denied-evidence-many-downloads = 包是公开的，而且某个版本的下载次数超过 5000。这时任何角色都不够，只有 GitHub 支持团队能删除这个包或这个版本。
cause-delete-or-restore-denied-evidence-other-kind = 被拒绝的调用针对的是另一种类型的包，例如 `npm` 或 `maven`，或者针对的根本不是包。

cause-delete-or-restore-denied-fix = 只在这一个包中给仓库 { $label-admin } 角色，并在执行清理的作业里声明 `packages: write`；或者使用带有所需作用域（scope）的个人访问令牌。在给清理任务更多权限之前，先看清它删除什么：没有标签（tag）的版本往往是带标签的多平台镜像的组成部分，这些部分一旦删掉，拉取对应的标签就会返回 `manifest unknown`。已删除的包或版本在 30 天内可以恢复，前提是名称没有被重新使用。
cause-delete-or-restore-denied-phrases =
    包删不掉
    如何删除旧镜像
    删除不了包
