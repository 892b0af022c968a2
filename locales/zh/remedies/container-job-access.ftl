remedy-container-job-access-title = 让运行器能拉取容器作业的镜像
remedy-container-job-access-intro = 适用场景：`container:` 或 `services:` 里的镜像是私有的，运行在第一个步骤之前就停下了。如果镜像属于同一个所有者，作业（job）的令牌就够用，不需要机密（secret）。对于别的所有者的镜像，令牌是否够用尚不清楚；这时在 `credentials` 中使用机密里的 classic 令牌，带 `read:packages`。
remedy-container-job-access-edit = 在使用该镜像的作业里，声明读取权限，并让运行器用作业的令牌登录：
remedy-container-job-access-tag = 镜像和标签（tag）保留作业原来的写法。在 `services:` 中，每个服务之下各写一个 `credentials` 块。没有这个块时，运行器似乎会自动使用令牌，这时只需要声明权限。
remedy-container-job-access-access = 如果 `{ $image }` 由另一个仓库发布，就由包的管理员打开{ $link }，依次选择 { $path }，选中含有容器作业的仓库，把角色设为 { $label-read }。如果那个仓库是公开的，它的复刻（fork）的工作流也能读取这个包。
remedy-container-job-access-commit = 提交该文件：
remedy-container-job-access-permissions = 在新的运行中，{ $label-set-up-job } 下的 { $label-github-token-permissions } 列出 `Packages: read`。
remedy-container-job-access-verify = 在{ $link }中，新的运行通过了 { $label-initialize-containers }。要推送的步骤仍需自己登录，并且需要 `packages: write`。
