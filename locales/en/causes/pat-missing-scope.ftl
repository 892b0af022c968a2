cause-pat-missing-scope-title = The personal token lacks the scope for packages
cause-pat-missing-scope-summary = The login uses a personal token without `write:packages`, or, for a pull, without `read:packages`.

cause-pat-missing-scope-why = Scopes belong to classic personal tokens and to the token of the `gh` program; the built-in token has permissions instead and is refused in other words. The registry takes the login of any valid token and looks at the scopes only when something is pushed or pulled, so `Login Succeeded` does not contradict this. A push needs `write:packages`, which includes reading; the pull of a private image needs `read:packages`; `gh` has no scope for packages until it is asked for one.

cause-pat-missing-scope-evidence-scope-not-in-header = An API request with this token answers with the header `x-oauth-scopes`, and `write:packages` is not in it.
cause-pat-missing-scope-evidence-scope-not-in-list = In { $link-tokens }, the entry of the token does not mention `write:packages`.
cause-pat-missing-scope-evidence-fine-grained-token = The token begins with `github_pat_`. Such a fine-grained token has no scopes, and the registry does not take it at all; the kind of token has to change.

cause-pat-missing-scope-fix = If the image belongs to the owner of this repository, go back to the built-in token, which needs no scope, only `packages: write` for the job. Otherwise add the scope to the existing token: its value stays the same, but an authorisation for single sign-on has to be given again. `repo` is not needed for images; the form may tick it together with `write:packages`, so remove it.
