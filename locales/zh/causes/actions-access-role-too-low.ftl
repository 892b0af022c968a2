cause-actions-access-role-too-low-title = 仓库对这个包只有读取权限
cause-actions-access-role-too-low-summary = 包的访问列表里有本仓库，但给它的角色不允许工作流写入。

cause-actions-access-role-too-low-why = 光在包的列表里还不够，还要看那一行的角色：{ $label-read } 允许工作流拉取，{ $label-write } 允许推送，{ $label-admin } 还允许删除和恢复。据一份报告，新添加的仓库一开始是 { $label-read }，所以列表可能乍看没有问题，推送却次次被拒绝。

cause-actions-access-role-too-low-evidence-listed-with-read = 登录使用内置令牌，推送最后报出 `permission_denied: write_package`，而在{ $link-package-settings }的 { $label-manage-actions-access } 下，本仓库那一行显示 { $label-read }。
cause-actions-access-role-too-low-evidence-pull-accepted = 同一个工作流能拉取这个私有镜像，却不能推送。
cause-actions-access-role-too-low-evidence-lately-added = 不久前有人把本仓库加进了列表，但错误没有变化。这说明很可能一直没有改过角色。
cause-actions-access-role-too-low-evidence-listed-with-write = 本仓库那一行显示 { $label-write } 或 { $label-admin }。

cause-actions-access-role-too-low-fix = 把角色设为 { $label-write }；只有要删除或恢复版本的工作流才需要 { $label-admin }。每个镜像都要单独查看，因为每个包各有一份列表。改完之后，重新运行即可。推送被拒绝，并不是工作流文件里的权限造成的。
