cause-package-bound-to-other-repo-title = 包属于另一个仓库
cause-package-bound-to-other-repo-summary = 包关联着另一个（现有的或以前的）仓库，访问列表里没有正在推送的这个仓库。

cause-package-bound-to-other-repo-why = 包记得它所关联的仓库；它还有一份列表，记录哪些仓库的工作流可以写入，而这份列表认的不是名称。仓库删除后用同一个名称重建，对包来说就是陌生的仓库；从别的仓库拆分出来的，或者与别的仓库合并而成的，多半也是如此。仓库转让给另一个用户时，包留在原所有者那里，关联以及由关联得来的访问权限都会失去。一个仓库去推送兄弟仓库的镜像，也会遇到同样的拒绝。

cause-package-bound-to-other-repo-evidence-other-repository-on-page = 打开{ $link-package-page }，标明的来源不是 `{ $owner }/{ $repository }`，而是另一个仓库。在 REST API 中，对应的字段是 `repository.full_name`。
cause-package-bound-to-other-repo-evidence-former-repository = 这个仓库取代了更早的仓库：删除后重建、拆分、合并或转让而来，而包在那之前就已存在。
cause-package-bound-to-other-repo-evidence-sister-repository-pushes = 同一所有者的另一个仓库能正常发布 `{ $image }`。
cause-package-bound-to-other-repo-evidence-listed-with-write = 包的管理员打开{ $link-package-settings }，在 { $label-manage-actions-access } 下找到了本仓库，角色为 { $label-write } 或 { $label-admin }。
cause-package-bound-to-other-repo-evidence-name-is-free = 帐户的所有者找不到这个名称的包（已删除的不算）。

cause-package-bound-to-other-repo-fix = 把本仓库加入访问列表，角色设为 { $label-write }。包仍然关联另一个仓库，两边都可以推送。只有包确实永久迁到这里，才需要更改关联。如果两个仓库不该共用一个包，就换一个自己的名称发布。换新令牌没有用：包认的是仓库。
