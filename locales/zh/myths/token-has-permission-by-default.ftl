myth-token-has-permission-by-default-title = 内置令牌本来就能写入包
myth-token-has-permission-by-default-why = 对许多较早的仓库来说的确如此，所以旧的教程不写权限。但自 2023 年 2 月 2 日起，新建的组织以及个人帐户下新建的仓库，默认都是只读；而且在任何仓库中，只要 `permissions:` 块没有提到包，令牌就会失去这项权限。
myth-token-has-permission-by-default-instead = 在负责发布的作业中声明 `packages: write`，再依次展开 { $label-set-up-job } 和 { $label-github-token-permissions }，查看那次运行的令牌实际有哪些权限。
myth-token-has-permission-by-default-phrases =
    GITHUB_TOKEN 默认有权限
    内置令牌默认能写包
