myth-login-as-repository-owner-title = Log in as the owner of the repository instead of `github.actor`
myth-login-as-repository-owner-why = The name in the login is easy to change, so it is often changed together with something that mattered. According to several reports the registry goes by the token and accepts either name with the built-in token; a refused push does not come from it. In the name of the image the owner does matter, which adds to the confusion.
myth-login-as-repository-owner-instead = Keep `github.actor` with the built-in token, as GitHub’s own examples do, and the login of the token’s owner with a personal token. Then look at what the error really names: the permission, the package or the token.
myth-login-as-repository-owner-phrases =
    login as repository_owner
    username must be the owner
