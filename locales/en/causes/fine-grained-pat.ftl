cause-fine-grained-pat-title = The token is a fine-grained one
cause-fine-grained-pat-summary = The login uses a fine-grained personal token; of personal tokens, the registry takes only classic ones.

cause-fine-grained-pat-why = GitHub has two kinds of personal tokens, and its documentation names only the classic kind for the container registry. So nothing that can be chosen for a fine-grained token makes it work there, although some pages on the web advise it. The words of the refusal vary: the login may fail with a doubled `denied: denied`, or pass, and a later request is answered with `denied`, with 401 or 403, or with expected scopes, which such a token does not even have.

cause-fine-grained-pat-evidence-token-prefix = The token begins with `github_pat_`. A secret cannot be read back, so whoever stored it has to say.
cause-fine-grained-pat-evidence-repositories-chosen = Whoever made the token chose repositories and permissions for it, not scopes.
cause-fine-grained-pat-evidence-not-among-classic = The token is valid elsewhere, but { $link-tokens } of its owner does not name it.
cause-fine-grained-pat-evidence-classic-prefix = The token begins with `ghp_`. That is a classic one; its scopes, its end date or its owner’s rights are in question instead.

cause-fine-grained-pat-fix = In a workflow that publishes for this repository’s owner, log in with `GITHUB_TOKEN`. Elsewhere make a classic token with the least scope and an end date, and replace the old value wherever it is stored. Then revoke the fine-grained token if nothing else uses it.
