cause-pat-fallback-shadows-token-title = A bad token in a secret wins over the built-in token
cause-pat-fallback-shadows-token-summary = The login prefers a secret and falls back to the built-in token only when the secret is empty; if the secret is set, its token is used even when the registry refuses it.

cause-pat-fallback-shadows-token-why = An expression with a secret, then `||`, then the built-in token looks like a safety net. It only asks whether the secret is empty: any other value is used, and a refused login does not make it try the second. So a token in the secret that has expired or lacks a scope breaks a job whose built-in token would do. Where the secret is missing, as in forks, the built-in token is used after all, and then the job needs `packages: write`. If secrets of one name exist at several levels, the environment comes before the repository and the repository before the organisation.

cause-pat-fallback-shadows-token-evidence-works-without-secret = The same job publishes once its login takes the built-in token alone.
cause-pat-fallback-shadows-token-evidence-fallback-in-login = The password of the login step `{ $login-step }` in `{ $workflow-file }` is an expression with `||` between a secret and the built-in token.
cause-pat-fallback-shadows-token-evidence-secret-exists = The secret is listed in { $link-secrets-settings }, or the environment or the organisation holds one of the same name.

cause-pat-fallback-shadows-token-fix = Choose one credential. For images of this repository’s owner that is the built-in token: take the secret out of the expression, give the job `packages: write`, and delete the secret if nothing else reads it. Do not add a third alternative; the next failure would be harder to read.
