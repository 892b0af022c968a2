myth-organization-owned-token-title = 使用属于组织的令牌
myth-organization-owned-token-why = 既然镜像属于组织，这个建议听起来就很合理。但个人访问令牌总是属于某个人的帐户，组织不能拥有这种令牌。能访问组织的包的，是在那里有权限的人的令牌，或者组织某个仓库的内置令牌。
myth-organization-owned-token-instead = 在组织的仓库中，使用内置令牌。否则，使用能写入这个包的帐户的令牌；如果组织要求单点登录，还要为令牌授权。
myth-organization-owned-token-phrases =
    使用组织的令牌
    属于组织的令牌
    用组织令牌登录
    用组织的 token 登录
