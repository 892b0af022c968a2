myth-repo-scope-title = Give the token `repo` and `delete:packages` as well
myth-repo-scope-why = The form for new tokens may tick `repo` by itself when `write:packages` is chosen, which makes it look necessary. For images it is not, and whoever gets hold of such a token can change the code of every repository that its owner can write to. `delete:packages` serves only for deleting.
myth-repo-scope-instead = Choose `write:packages` alone, for instance through { $link-new-token-write }; it includes reading. A job that only pulls needs no more than `read:packages`.
myth-repo-scope-phrases =
    give the token every scope
    tick all scopes
