cause-managed-user-or-legacy-plan-title = 这个帐户可能无法拥有容器包
cause-managed-user-or-legacy-plan-summary = 镜像要放到的帐户由企业管理，或者还在用不含容器注册表的旧套餐。

cause-managed-user-or-legacy-plan-why = 有两类帐户在容器注册表中不能有自己的包：企业托管用户（managed user）只能在组织中发布；使用按仓库计费的旧套餐的帐户，则完全不能使用这个注册表。这两种情况都没有已知的专门提示，所以即使各项权限都没有问题，推送时也可能只看到 `denied` 或 403。

cause-managed-user-or-legacy-plan-evidence-managed-account = 镜像的所有者是个人，其帐户由公司创建，只能通过公司的身份提供商登录，并且属于公司在 GitHub 上的企业（enterprise）。
cause-managed-user-or-legacy-plan-evidence-legacy-plan = 镜像所有者的计费页面显示的是按仓库计算的旧套餐。
cause-managed-user-or-legacy-plan-evidence-organization-accepts = 同一个人在组织中发布一切正常，只有个人帐户被拒绝。
cause-managed-user-or-legacy-plan-evidence-other-packages-there = { $link-packages-list }里已有容器包，而且最近还添加过新版本。这说明这个帐户可以拥有包。

cause-managed-user-or-legacy-plan-fix = 改在该企业的组织中发布镜像，或者把帐户换到现行的套餐。先检查作业（job）的权限、包本身以及镜像名中的所有者，因为这类拒绝多半出在这些地方。个人访问令牌解除不了这种限制。
