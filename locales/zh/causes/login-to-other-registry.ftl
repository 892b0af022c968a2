cause-login-to-other-registry-title = 登录的是另一个注册表
cause-login-to-other-registry-summary = 登录步骤没有写明 `{ $registry }`，于是登录到了 Docker Hub 或别处，推送时没有凭据可用。

cause-login-to-other-registry-why = 不指定注册表时，`docker/login-action` 和 `docker login` 登录的是 Docker Hub。用 GitHub 的令牌在那里会登录失败；用 Docker Hub 自己的凭据则会成功，`Login Succeeded` 看起来一切正常。但一次登录只对一个主机名有效，所以推送到 `{ $registry }` 时没有携带凭据。主机名拼错，或者写成了 GitHub 的另一个注册表，也是一样。

cause-login-to-other-registry-evidence-no-registry-in-step = 在 `{ $workflow-file }` 中，登录步骤没有 `registry`，日志里它的输入参数中也没有。
cause-login-to-other-registry-evidence-docker-hub-answers = 登录被拒绝，报错中有 `registry-1.docker.io` 或 `incorrect username or password`。这很可能是 Docker Hub 的说法；要求改用个人访问令牌并带有 `when SSO is enforced` 字样的报错也是如此。
cause-login-to-other-registry-evidence-other-host-in-step = 登录写明了主机名，但与镜像的不同：拼写有误，写成了 `docker.pkg.github.com`，或者写的是该工作流也要推送的另一个注册表。
cause-login-to-other-registry-evidence-login-names-registry = 推送之前的登录步骤写明了 `{ $registry }`，并以 `Login Succeeded` 结束。这说明登录的地方没有错。
cause-login-to-other-registry-evidence-meant-for-docker-hub = 本来就是要登录 Docker Hub，失败的镜像也在那里。这时应检查 Docker Hub 上的帐户和令牌，与 GitHub 无关。

cause-login-to-other-registry-fix = 在登录步骤中写明 `{ $registry }`；如果工作流两个注册表都要用，另外为 Docker Hub 保留一个步骤。然后确认镜像以同一个主机名开头。只要请求的还是另一个注册表，换新令牌、增加作用域（scope）都没有用。
