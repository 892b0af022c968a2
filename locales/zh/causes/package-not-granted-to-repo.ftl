cause-package-not-granted-to-repo-title = 这个包没有放行本仓库
cause-package-not-granted-to-repo-summary = 这个包已经存在，却没有放行本仓库的工作流；即使工作流的令牌有权写入包，也会被拒绝。

cause-package-not-granted-to-repo-why = 包属于帐户，而不属于仓库；每个包都有自己的一份列表，记录哪些仓库的工作流可以使用它。由本仓库的工作流创建的包，通常从一开始就把本仓库列在其中。最初从笔记本电脑推送或用个人访问令牌推送的包则通常是私有的，不关联任何仓库，即使包名与仓库名相同也是如此。这时作业令牌没有问题，拒绝推送的是包。

cause-package-not-granted-to-repo-evidence-not-in-actions-access = 包的管理员打开{ $link-package-settings }，在 { $label-manage-actions-access } 下找不到本仓库。
cause-package-not-granted-to-repo-evidence-packages-write-listed = 在运行日志中依次展开 { $label-set-up-job } 和 { $label-github-token-permissions }，可以看到 `Packages: write`，而推送最后报出 `permission_denied: write_package`。
cause-package-not-granted-to-repo-evidence-package-without-repository = 包在{ $link-packages-list }中，但它自己的页面没有标明来源仓库。
cause-package-not-granted-to-repo-evidence-other-images-accepted = 同一个作业推送多个镜像，有些被接受，唯独这个被拒绝。
cause-package-not-granted-to-repo-evidence-name-is-free = 帐户的所有者找不到这个名称的包（已删除的不算）。不存在的包不可能拒绝仓库；应检查作业的权限、镜像名中的所有者以及各项策略。

cause-package-not-granted-to-repo-fix = 允许仓库 `{ $repository }` 写入这个包。每个镜像都是一个独立的包，需要各自添加；没有相应的 API，只有包的管理员能在网页上添加。添加之后，重新运行即可。换新令牌、放宽默认权限、增加证明（attestation）的权限或清除缓存，在这里都不起作用；来源元数据标签（label）似乎也要等推送被接受之后才会读取。
cause-package-not-granted-to-repo-phrases =
    本地可以但 Actions 不行
    手动推送可以，Actions 不行
    用 PAT 可以，GITHUB_TOKEN 不行
    本地能推，Actions 推不上去
