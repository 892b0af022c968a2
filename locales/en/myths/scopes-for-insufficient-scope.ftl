myth-scopes-for-insufficient-scope-title = Against `insufficient_scope: authorization failed`, give the token more scopes
myth-scopes-for-insufficient-scope-why = The words are those of Docker Hub, and its “scope” is the right to one repository there. GitHub’s registry speaks of a token that does not match the expected scopes. The image’s name most likely has no `{ $registry }/` in front, so the token was never sent to GitHub, and scopes added to it are only a greater risk.
myth-scopes-for-insufficient-scope-instead = Write the registry in front of the image’s name, and log in to the same registry. Leave the token as it is.
myth-scopes-for-insufficient-scope-phrases =
    more scopes against insufficient_scope
    insufficient_scope means missing scopes
