check-token-in-file-title = A token stands in the workflow file
check-token-in-file-message = The step `{ $step }` logs in with a token that is written out in the file.
check-token-in-file-why = Everybody who can read the repository can use the token, and it stays in the history after it is deleted from the file. GitHub revokes personal tokens that it finds in public repositories; from then on the login fails.
check-token-in-file-fix = Revoke the token in the settings of the account that it belongs to; to delete the line is not enough. Then log in with `{ "${{ secrets.GITHUB_TOKEN }}" }`. Where the built-in token is not enough, store a new personal token as a secret, with an expiry date.
