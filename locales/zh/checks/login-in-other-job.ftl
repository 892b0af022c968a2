check-login-in-other-job-title = 登录在另一个作业中
check-login-in-other-job-message = 作业 `{ $job }` 自己没有登录就推送；作业 `{ $name }` 中的登录对它无效。
check-login-in-other-job-why = 登录只在它所在的作业中有效：每个作业通常在各自的机器上运行，而且 `docker/login-action` 会在作业结束时退出登录。因此推送时没有携带凭据，会被拒绝：`unauthorized: unauthenticated: User cannot be authenticated with the token provided`。
check-login-in-other-job-fix = 在负责推送的作业中，推送之前先登录，并给该作业加上 `contents: read` 和 `packages: write`。如果另一个作业既不推送，也不拉取私有镜像，就去掉那里的登录。
