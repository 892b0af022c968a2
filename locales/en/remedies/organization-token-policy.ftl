remedy-organization-token-policy-title = Let the organisation admit classic tokens
remedy-organization-token-policy-intro = Use this last, when neither the built-in token nor a token with an earlier end date will do: for an image that is pushed from outside GitHub Actions, for instance. Only an owner of the organisation can change the policy.
remedy-organization-token-policy-warning = The policy covers the classic tokens of every member. One of them can reach everything that its owner can within its scopes, in all repositories. Admit the shortest lifetime that will do.
remedy-organization-token-policy-open = An owner opens the organisation’s page and goes to { $path }. The wording of these pages may differ a little.
remedy-organization-token-policy-allow = There, classic tokens may reach the organisation, and the longest lifetime is not shorter than that of the token that pushes.
remedy-organization-token-policy-enterprise = If the choice cannot be changed, the enterprise has likely fixed it; then an owner of the enterprise decides.
remedy-organization-token-policy-rerun = Open { $link }, then the failed run, and choose { $path }. No commit is needed.
remedy-organization-token-policy-verify = The login and the push of the new attempt succeed. If they do not, look at the scopes, the single sign-on and the owner’s role on the package.
