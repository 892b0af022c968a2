cause-container-job-image-denied-title = 运行器无权拉取作业容器的镜像
cause-container-job-image-denied-summary = `container:` 或 `services:` 里的镜像，或者容器 action 的镜像是私有的，而运行器没有能读取它的凭据。

cause-container-job-image-denied-why = 这些镜像由运行器自己在第一个步骤之前拉取，所以作业（job）里的登录步骤来不及起作用。对于 `{ $registry }`，只要没有 `credentials` 块，运行器似乎会自动使用作业的令牌；如果写了这个块，而其中的机密（secret）是空的或已过期，反而会造成妨碍。此外，令牌需要 `packages: read`，包也要放行本仓库。运行器的登录只对这次拉取有效：之后在步骤里执行 `docker push`，要另行登录。

cause-container-job-image-denied-evidence-before-first-step = 运行停在 { $label-initialize-containers }，作业的步骤一个都没有执行，最后几行是 `docker pull` 和 `denied` 或 `unauthorized`。
cause-container-job-image-denied-evidence-no-packages-read = 在运行日志中依次展开 { $label-set-up-job } 和 { $label-github-token-permissions }，列表中根本没有与包有关的一行。
cause-container-job-image-denied-evidence-empty-credentials = `container` 或 `services` 里有 `credentials` 块，其中的机密在这次运行里可能是空的、已过期，或者是细粒度令牌。复刻（fork）的拉取请求触发的运行通常拿不到机密。
cause-container-job-image-denied-evidence-other-repository-image = 镜像属于另一个仓库或另一个所有者。只有包列出了本仓库，作业的令牌才能读取；如果是另一个所有者，这样是否足够尚不清楚。
cause-container-job-image-denied-evidence-container-action = 镜像写在某个 action 的 Dockerfile 第一行，而这个 action 在运行时才构建。据一份报告，运行器不会为此登录。
cause-container-job-image-denied-evidence-ordinary-step-fails = 被拒绝的拉取或登录出现在作业的普通步骤里，位于某个步骤的名称之下。
cause-container-job-image-denied-evidence-clean-pull-works = 不使用任何已保存的登录信息时，同样的拉取会成功：镜像是公开的，运行器不需要任何权限。

cause-container-job-image-denied-fix = 给作业 `packages: read`；`credentials` 块如果没有有效的内容，就删掉，或者改用作业的令牌。如果镜像属于另一个仓库，它的包的列表里必须有本仓库，角色为 { $label-read }。如果 action 的 Dockerfile 以私有镜像为基础，就改为在步骤里登录并运行这个镜像。
