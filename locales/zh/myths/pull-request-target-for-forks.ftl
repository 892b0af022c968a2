myth-pull-request-target-for-forks-title = 改用 `pull_request_target`，来自复刻（fork）的拉取请求也能推送
myth-pull-request-target-for-forks-why = 确实能推送，因为这样的运行拥有本仓库的权限和机密（secret）。如果它还检出并构建复刻的代码，陌生人的代码就会带着这些权限和机密运行：可以用你的名义发布镜像，也可以读取机密。较新的 `actions/checkout` 默认拒绝这样做。
myth-pull-request-target-for-forks-instead = 由 `pull_request` 触发时只构建，不登录也不推送；合并之后再推送。如果需要复刻那次运行的结果，就以工件（artifact）的形式交给第二个工作流，而且那个工作流不能运行复刻的任何代码。
myth-pull-request-target-for-forks-phrases =
    用 pull_request_target 处理复刻
    用 pull_request_target 处理 fork
    让复刻的拉取请求推送镜像
    让 fork 的 PR 推送镜像
