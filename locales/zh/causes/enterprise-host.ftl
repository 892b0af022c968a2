cause-enterprise-host-title = 注册表和令牌属于不同的 GitHub 产品
cause-enterprise-host-summary = `ghcr.io` 属于 github.com；Enterprise Server 和 GHE.com 各有自己的注册表和令牌。

cause-enterprise-host-why = 每个 GitHub 产品都有自己的注册表，令牌也互不通用。`ghcr.io` 属于 github.com。Enterprise Server 从 3.5 版起有 `containers.HOSTNAME`（3.20 版的文档仍标为公开预览），前提是启用了 GitHub Packages 和子域隔离；它较旧的 Docker 注册表是 `docker.HOSTNAME`，没有启用子域隔离时就是 `HOSTNAME` 本身。GHE.com 的注册表是 `containers.SUBDOMAIN.ghe.com`。Enterprise Server 上的作业如果用自己的内置令牌登录 `ghcr.io`，即使镜像是公开的也会被拒绝。

cause-enterprise-host-evidence-token-of-other-product = 登录用的令牌不是在注册表所属的主机上创建的；`ghcr.io` 所属的主机是 github.com。
cause-enterprise-host-evidence-works-without-login = 在同一台机器上，完全不登录就能从 `ghcr.io` 拉取公开镜像，用作业的登录反而不行。令牌过期时看起来也是这样。
cause-enterprise-host-evidence-registry-unavailable = 在 Enterprise Server 上，找不到它的注册表 `containers.HOSTNAME`，或者那里的响应不像是注册表给出的。那里可能没有启用 GitHub Packages 或子域隔离。

cause-enterprise-host-fix = 使用仓库所在产品的注册表，这里是 `{ $registry }`，并使用同一产品的令牌。如果要在另一个产品的作业里从 `ghcr.io` 拉取，公开镜像不用登录，私有镜像用在 github.com 上创建的 classic 令牌登录。
