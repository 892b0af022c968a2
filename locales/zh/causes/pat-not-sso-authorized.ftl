cause-pat-not-sso-authorized-title = 个人访问令牌没有单点登录授权
cause-pat-not-sso-authorized-summary = 组织使用 SAML 单点登录，而这个个人访问令牌没有相应的授权。

cause-pat-not-sso-authorized-why = 在使用 SAML 单点登录的组织中，个人访问令牌（classic）要由其所有者针对该组织授权之后才有效。修改作用域（scope）或重新生成令牌，都会让授权失效。这种情况下注册表如何提示，没有文档说明：可能只有一个 `denied` 或 403，而 REST API 会明确提到 SAML 强制要求。内置令牌不需要这一步。

cause-pat-not-sso-authorized-evidence-not-authorized-in-list = 在{ $link-tokens }中，令牌旁边的 { $label-configure-sso } 菜单里有这个组织，但令牌尚未获得该组织的授权。
cause-pat-not-sso-authorized-evidence-own-account-accepted = 同一个令牌能推送到其所有者的个人帐户下，却不能推送到组织下。
cause-pat-not-sso-authorized-evidence-api-names-saml = 用这个令牌通过 REST API 请求组织的包会被拒绝，返回的文字通常会提到 SAML 强制要求。

cause-pat-not-sso-authorized-fix = 对于本仓库所有者的镜像，优先使用内置令牌。否则，针对这个组织为令牌授权；令牌的所有者至少要通过组织的身份提供商登录过一次，授权菜单才会出现。增加作用域不能代替授权。
