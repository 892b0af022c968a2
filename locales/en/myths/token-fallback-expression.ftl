myth-token-fallback-expression-title = Name both tokens with `||`, and the login takes whichever works
myth-token-fallback-expression-why = It works on the first day, because either token is good then. The expression, however, asks only whether the first is empty. When the personal token ends or lacks a scope, it is still the one that is sent, and the built-in token beside it is never tried.
myth-token-fallback-expression-instead = Use one credential. For images of the repository’s owner, that is the built-in token with `packages: write`.
myth-token-fallback-expression-phrases =
    PAT or GITHUB_TOKEN in one expression
    fall back to GITHUB_TOKEN
