remedy-organization-token-policy-title = 让组织接受 classic 令牌
remedy-organization-token-policy-intro = 适用场景：内置令牌和更早到期的令牌都不行，例如镜像要从 GitHub Actions 之外推送。这是最后才用的办法，而且只有组织所有者能改策略。
remedy-organization-token-policy-warning = 这项策略对所有成员的 classic 令牌生效。在作用域（scope）的范围内，这样的令牌能访问其所有者能访问的一切，不限于某个仓库。有效期够用即可，越短越好。
remedy-organization-token-policy-open = 由组织所有者打开组织页面，依次选择 { $path }。这些页面上的文字可能略有出入。
remedy-organization-token-policy-allow = 确认那里已经允许 classic 令牌访问组织，而且最长有效期不短于推送所用令牌的有效期。
remedy-organization-token-policy-enterprise = 如果选项无法更改，很可能是企业已经限定；这时由企业的所有者决定。
remedy-organization-token-policy-rerun = 打开{ $link }，进入失败的那次运行，依次选择 { $path }。不需要新的提交。
remedy-organization-token-policy-verify = 重新运行后，登录和推送都成功。如果没有成功，检查作用域、单点登录，以及令牌所有者在包中的角色。
