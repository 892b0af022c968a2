remedy-invite-package-writer-title = Let an account write to the package
remedy-invite-package-writer-intro = Use this when an image has to be pushed with a personal token and the account of that token has no right to write. It needs an administrator of the package; GitHub has no API for it. In a workflow of the same owner the built-in token is the better credential.
remedy-invite-package-writer-warning = Once the account may write to the package, every token of it that has `write:packages` can overwrite the package’s tags. Invite one account, or one small team.
remedy-invite-package-writer-invite = For `{ $image }`, open { $link }, choose { $path } and select the account that made the token.
remedy-invite-package-writer-role = For that account, set { $path }. { $label-admin } would let it delete the package as well.
remedy-invite-package-writer-new-name = If the package does not exist yet, there is nothing to invite to. Let an account that may create packages under this owner make the first push, or a workflow of a repository of that owner.
remedy-invite-package-writer-probe = Run this block, paste the token and press Enter (nothing is shown); `TOKEN_OWNER` is the account that made it. Nothing is published. `202` means that the push is allowed; `401`, `403` or a refusal without a number, that it is not:
remedy-invite-package-writer-verify = The push step of the next run shows:
