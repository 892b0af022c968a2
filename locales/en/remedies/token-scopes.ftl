remedy-token-scopes-title = Give the personal token the right scope
remedy-token-scopes-intro = Use this when the refusal speaks of expected scopes: the login uses a personal token that lacks `write:packages` or, for a pull, `read:packages`. If the image belongs to the owner of the repository, the built-in `GITHUB_TOKEN` is the better way out. Scopes of a classic token can be changed while its value stays the same; a fine-grained token cannot be repaired, because the registry does not accept it.
remedy-token-scopes-find = Open { $link }; from { $link-account-settings } the way is { $path }. A secret cannot be read back, so recognise the token by its note, its end date and its last use.
remedy-token-scopes-scope = On the page of the token, `write:packages` and `read:packages` have to be ticked for a push; for a pull, `read:packages` is enough. Tick what is missing, untick `repo` if the form has just ticked it along, and save the page. If you cannot tell which token it is, make a new one and overwrite the secret.
remedy-token-scopes-sso = If the organisation uses single sign-on, open { $link } and choose { $path } once more: a change of scopes ends the authorisation.
remedy-token-scopes-check = On your own machine, paste the token at the hidden prompt; the answer has to name `write:packages` or, for a pull, `read:packages`:
remedy-token-scopes-rerun = Open { $link }, then the failed run, and choose { $path }. Secrets are read anew. What failed outside GitHub Actions is repeated there.
remedy-token-scopes-verify = The push or pull no longer mentions scopes. A push step shows:
