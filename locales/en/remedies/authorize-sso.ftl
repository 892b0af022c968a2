remedy-authorize-sso-title = Authorise the token for single sign-on
remedy-authorize-sso-intro = Use this when the organisation enforces SAML single sign-on and the login uses a personal token. The token has to be authorised for each such organisation; the built-in `GITHUB_TOKEN` never needs it. How the registry words this refusal is not documented, so a plain `denied` is all you may see. There is no API for it.
remedy-authorize-sso-sign-in = Open { $link } and sign in through the organisation’s identity provider. Before the first such sign-in the next button may be missing.
remedy-authorize-sso-authorize = Open { $link } and, in the line of the token, choose { $path } next to `{ $owner }`.
remedy-authorize-sso-rest = On your own machine, paste the token at the hidden prompt; the answer has to be a list of packages, without a message about SAML enforcement:
remedy-authorize-sso-rerun = Open { $link }, then the failed run, and choose { $path }.
remedy-authorize-sso-again = Repeat the command or the job that failed, where it failed.
remedy-authorize-sso-verify = The login and the push of the new attempt succeed. Remember the authorisation whenever the token is regenerated or its scopes change: both end it.
