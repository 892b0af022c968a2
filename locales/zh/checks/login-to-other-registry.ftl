check-login-to-other-registry-title = 登录步骤指向另一个注册表
check-login-to-other-registry-message = 作业 `{ $job }` 推送到 `ghcr.io`，但步骤 `{ $step }` 登录的是另一个注册表。
check-login-to-other-registry-why = 如果不写 `registry`，`docker/login-action` 登录的是 Docker Hub，而那里很可能不接受 GitHub 的令牌：`unauthorized: incorrect username or password`。即使登录成功，向 `ghcr.io` 推送时也没有携带凭据。
check-login-to-other-registry-fix = 在该步骤中写上 `registry: ghcr.io`。如果也需要另一个注册表，就保留原来的登录，再为 `ghcr.io` 添加一个登录步骤。
