myth-app-packages-permission-title = 给自己的 GitHub App 加上包的权限，它的令牌就能推送
myth-app-packages-permission-why = 这项权限确实存在，App 的所有者可以批准，注册表也会接受登录。但在迄今所有的报告中，推送仍然被拒绝，换用户名、把仓库加入包的访问列表也一样。GitHub 没有说明原因，所以将来可能会变。
myth-app-packages-permission-instead = 登录注册表用作业（job）自己的 `GITHUB_TOKEN`，App 的令牌只留给其他步骤。
myth-app-packages-permission-phrases =
    给 GitHub App 加上包的权限
    用 GitHub App 的令牌推送
    用 GitHub App token 推送
