cause-org-package-policy-title = 组织的策略可能不允许这个包
cause-org-package-policy-summary = 作业可以写入包，但组织或企业的某条规则仍可能拒绝创建或发布这个包。

cause-org-package-policy-why = 作业的权限只是第一道关卡。组织所有者可以规定成员能以哪些可见性发布包，企业还可能设置更多限制。关于这种情况的公开报告，症状是一致的：日志列出了 `Packages: write`，推送却仍被拒绝；但没有一份能确证背后是哪项设置。因此只能先当作一种猜测，等确认作业和包都没有问题之后再来检查。

cause-org-package-policy-evidence-write-listed-but-refused = 在运行日志中依次展开 { $label-set-up-job } 和 { $label-github-token-permissions }，可以看到 `Packages: write`，但推送新名称时仍然报出 `installation not allowed to Create organization package`。
cause-org-package-policy-evidence-creation-not-allowed = 组织所有者打开{ $link-organization-package-settings }，看到 { $label-package-creation } 不允许你需要的可见性。
cause-org-package-policy-evidence-only-new-names = 已有的包能接受新版本，只有尚不存在的名称被拒绝。
cause-org-package-policy-evidence-elsewhere-accepted = 同一个工作流在另一个组织或某个个人帐户下可以发布。

cause-org-package-policy-fix = 请组织所有者检查与包有关的设置，以及{ $link-organization-actions-settings }。说明你需要哪个包、哪种可见性，因为那里的改动对所有成员生效。如果仍然无法创建这个包，所有者很可能可以自己发布第一个版本，再允许本仓库写入这个包。放宽所有工作流的权限不太可能有用。
