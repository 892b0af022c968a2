cause-org-restricts-classic-pat-title = 组织可能不接受这个 classic 令牌
cause-org-restricts-classic-pat-summary = 组织或企业禁用了 classic 令牌，或限制了有效期，因此即使作用域（scope）正确，令牌在那里很可能也用不了。

cause-org-restricts-classic-pat-why = 组织或企业可以完全禁用个人访问令牌（classic），也可以只允许有效期足够短的令牌。不符合策略的令牌在该组织无法使用，在别处照常有效。注册表如何提示，没有文档说明，可能只有一个 `denied` 或 403。注册表不接受细粒度令牌，所以对工作流来说，这时往往只剩内置令牌可用。

cause-org-restricts-classic-pat-evidence-policy-restricts = 组织所有者打开组织的个人访问令牌设置，看到 classic 令牌被禁用，或者有效期受限。
cause-org-restricts-classic-pat-evidence-own-account-accepted = 同一个令牌能推送到其所有者的个人帐户下，却不能推送到组织下；需要单点登录的地方，它也已经授权。
cause-org-restricts-classic-pat-evidence-lifetime-too-long = 在{ $link-tokens }中，这个令牌没有到期日期，或者到期日期比组织允许的更晚。

cause-org-restricts-classic-pat-fix = 对于本仓库所有者的镜像，使用内置令牌，针对个人访问令牌的策略管不到它。如果只限制有效期，新建一个更早到期的令牌可能就够了。修改策略会影响所有成员的令牌，所以放在最后考虑。增加作用域没有用。
