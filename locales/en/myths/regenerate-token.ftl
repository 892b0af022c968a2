myth-regenerate-token-title = Regenerate the token after every `permission_denied`
myth-regenerate-token-why = A new token helps when the old one was expired or lacked a scope, and the word “denied” seems to point there. With `write_package`, though, it is the package that refuses, and a new token meets the same answer. Regenerating also cuts off everything else that uses the old value and drops its authorisation for single sign-on.
myth-regenerate-token-instead = Read the words after `permission_denied:`. `write_package` leads to the package’s list of repositories, or to the role of the token’s owner; only a text about scopes leads to the token.
myth-regenerate-token-phrases =
    regenerate the token
    create a new token after permission_denied
