myth-permissions-for-personal-token-title = With a personal token, `packages: write` in the workflow settles it
myth-permissions-for-personal-token-why = The line looks right, and if it was added when the token was replaced as well, it gets the credit for the green run. But `permissions:` shapes the built-in token only; a personal token brings its own scopes and the rights of its owner, whatever the workflow says.
myth-permissions-for-personal-token-instead = Decide on one credential. With the built-in token, keep `packages: write`; with a personal token, look at its scopes, its expiry date and the role of its owner on the package.
myth-permissions-for-personal-token-phrases =
    permissions block for a PAT
    packages write together with a personal token
