myth-organization-owned-token-title = Use a token that belongs to the organisation
myth-organization-owned-token-why = The advice sounds logical, since the image belongs to the organisation. But a personal access token always belongs to a person’s account, and an organisation cannot own one. What reaches an organisation’s packages is a person’s token with rights there, or the built-in token of one of its repositories.
myth-organization-owned-token-instead = In a repository of the organisation, use the built-in token. Otherwise use the token of an account that may write the package, authorised for single sign-on where the organisation demands it.
myth-organization-owned-token-phrases =
    organisation token
    a token of the organisation for the registry
