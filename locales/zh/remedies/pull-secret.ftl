remedy-pull-secret-title = 给集群提供拉取镜像用的有效 Secret
remedy-pull-secret-intro = 适用场景：集群要拉取私有镜像。创建令牌的帐户必须能读取这个包。Secret 必须放在 Pod 所在的命名空间；每个需要它的命名空间都要重复这些步骤。
remedy-pull-secret-warning = 谁能读取这个命名空间里的 Secret，谁就能读到令牌。使用只能读取包的令牌，由专门的帐户创建，设好到期日期并记下来。
remedy-pull-secret-token = 打开{ $link }，创建只有 `read:packages`、设有到期日期的 classic 令牌。
remedy-pull-secret-sso = 如果镜像所属的组织使用单点登录，打开{ $link }，在该令牌所在的行依次选择 { $path }。
remedy-pull-secret-look = 如果已经有 Secret，查看它保存了哪些主机的登录信息；令牌不会显示。`NAMESPACE` 是 Pod 所在的命名空间，`PULL_SECRET` 是 Secret 的名称：
remedy-pull-secret-create = 创建这个 Secret；如果同名的已经存在，就直接替换。运行下面的命令，粘贴令牌后按回车（屏幕上不会显示）。`TOKEN_OWNER` 是创建令牌的帐户，`PULL_SECRET` 是 Pod 引用这个 Secret 时所用的名称。同名的旧 Secret 会连同内容一起删除；如果其中还有其他主机的登录信息，就换一个新名称，因为一个 Pod 可以指定多个 Secret：
remedy-pull-secret-attach = 把它加到 Pod 的服务帐户（ServiceAccount）上，这里是 `default`，新的 Pod 就会使用它。这条命令会替换那里原有的列表，所以仍需要的其他 Secret 的名称也要写进去：
remedy-pull-secret-manifest = 或者在 Pod 的清单文件或模板中指定它，这样只对这个工作负载有效：
remedy-pull-secret-restart = 启动新的 Pod，因为已有的 Pod 不会从服务帐户补上这个 Secret；`DEPLOYMENT` 是这些 Pod 所属 Deployment 的名称：
remedy-pull-secret-keyed = Secret 中保存的是 `{ $registry }` 的登录信息，不带 `https://`：
remedy-pull-secret-verify = 新的 Pod 正常运行，事件中没有拉取失败：
remedy-pull-secret-phrases =
    镜像拉取密钥
