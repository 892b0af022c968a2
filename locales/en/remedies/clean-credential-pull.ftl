remedy-clean-credential-pull-title = Pull without any stored credential
remedy-clean-credential-pull-intro = Use this to see what a stranger sees, and when a machine cannot pull an image that is public. A client sends a stored login even for public images, so an expired one is refused where no login at all would do.
remedy-clean-credential-pull-clean = Pull `{ $image }` with an empty credential file; nothing that is stored changes:
remedy-clean-credential-pull-works = If this works, the package is public, and a stored login is what fails otherwise. If it is refused, the package is private or does not exist; as a rule, the registry does not tell the two apart.
remedy-clean-credential-pull-logout = If only the normal pull fails, forget the stored login. Do the same for `root` if the client ever ran by `sudo`:
remedy-clean-credential-pull-login = If the image is private, log in anew with a classic token that has `read:packages`: run this block, paste the token and press Enter (nothing is shown). `TOKEN_OWNER` is the account that made it:
remedy-clean-credential-pull-verify = The normal pull works:
