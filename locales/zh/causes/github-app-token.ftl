cause-github-app-token-title = 登录用的是其他 GitHub App 的令牌
cause-github-app-token-summary = 令牌来自 Actions 以外的 GitHub App；在所有已知案例中，注册表都不允许用这类令牌推送，也不允许用它拉取私有镜像。

cause-github-app-token-why = 工作流可以向 GitHub App 申请令牌，例如用 `actions/create-github-app-token`，或者通过 octo-sts。注册表会接受它的登录，但会拒绝向组织的包推送，也拒绝拉取私有的包，即使这个 App 已获得包的权限。GitHub 的文档没有提到这个限制，所以将来可能会变；在已有的报告中，换用户名、重新授权、修改包的访问列表都没有用。Actions 自己为作业（job）生成的令牌属于同一类，却可以使用。

cause-github-app-token-evidence-app-token-in-login = 登录的密码来自某个步骤的输出，该步骤生成的是 GitHub App 的令牌，而不是 `GITHUB_TOKEN`。
cause-github-app-token-evidence-denied-before-installation = 报错中 `installation not allowed` 之前有 `permission_denied:`。内置令牌被拒绝时通常没有这个前缀，所以使用的很可能是其他 App 的令牌。另有一份报告中，App 的令牌被拒绝时也没有这个前缀。
cause-github-app-token-evidence-installation-prefix = 令牌以 `ghs_` 开头，这是 App 安装令牌的标志，但它不是作业自己的令牌。
cause-github-app-token-evidence-built-in-passes = 登录改用 `GITHUB_TOKEN` 后，同样的推送就能成功。

cause-github-app-token-fix = 用 `GITHUB_TOKEN` 登录注册表，App 的令牌只留给需要它的步骤，例如检出另一个仓库。如果镜像属于别的所有者，就只剩下一种凭据：对这个包有写入权限的用户的 classic 令牌。给 App 增加权限，或者把它的仓库加入 { $label-manage-actions-access }，目前还没有人因此成功。
