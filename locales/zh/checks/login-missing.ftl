check-login-missing-title = 作业没有登录就推送
check-login-missing-message = 作业 `{ $job }` 的步骤 `{ $step }` 推送 `{ $image }`，但该作业从未登录注册表。
check-login-missing-why = 推送时没有携带凭据，因此会被拒绝：`unauthorized: unauthenticated: User cannot be authenticated with the token provided`。其他作业中的登录不起作用。如果用的是你自己的机器，并且其中已保存有效的登录，则没有影响。
check-login-missing-fix = 在这个作业中，推送之前先登录：使用 `docker/login-action`，写上 `registry: ghcr.io`、`{ "username: ${{ github.actor }}" }` 和 `{ "password: ${{ secrets.GITHUB_TOKEN }}" }`。给作业加上 `contents: read` 和 `packages: write`。如果推送的程序不是 Docker，就用那个程序登录。
