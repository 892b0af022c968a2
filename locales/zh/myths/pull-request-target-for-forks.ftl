myth-pull-request-target-for-forks-title = 改用 `pull_request_target`，来自复刻的拉取请求也能推送
myth-pull-request-target-for-forks-why = 确实能推送，因为这样的运行拥有本仓库的权限和机密。如果它还检出并构建复刻（fork）的代码，陌生人的代码就会带着这些权限运行：可以用你的名义发布镜像，也可以读取机密。较新的 `actions/checkout` 默认拒绝这样做。
myth-pull-request-target-for-forks-instead = 在 `pull_request` 上只构建，不登录也不推送；合并之后再推送。如果需要复刻那次运行的结果，就以构件（artifact）的形式交给第二个工作流，并且不在其中运行复刻的任何代码。
