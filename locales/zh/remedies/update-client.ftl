remedy-update-client-title = 更新客户端，或者停用它不支持的功能
remedy-update-client-intro = 适用场景：同一项传输用某个客户端每次都失败，换一个就成功；或者错误信息提到客户端或注册表不支持的功能。
remedy-update-client-versions = 在失败的机器上记下版本，然后安装最新的版本再试：
remedy-update-client-builder = 在工作流中，构建之前用一个 action 准备好最新的构建工具。它的驱动支持证明（attestation）、多平台和注册表中的缓存，而 Docker 自带的驱动可能不支持：
remedy-update-client-plain = 如果客户端读不了带证明的镜像，或者根本不需要证明，就在构建步骤里关闭：
remedy-update-client-list =
    { $images ->
        [1] 注册表不提供镜像目录。改用 GitHub 的 API 列出 `{ $image }` 的标签：
       *[other] 注册表不提供镜像目录。改用 GitHub 的 API 列出每个镜像的标签：
    }
remedy-update-client-report = 如果最新版本也失败，就向客户端所属的项目报告，附上日志中的原文，不要带上令牌。在此之前，换一个客户端推送或拉取。
remedy-update-client-verify = 多试几次，传输都成功：
