myth-personal-token-required-title = 内置令牌不能推送包，所以要用个人访问令牌
myth-personal-token-required-why = 个人访问令牌确实常能让运行变绿，因为它凭个人的权限绕过了真正的障碍。代价是多了一个长期有效的机密（secret）：它能做的事远远超出本仓库，总有一天会失效，而且用它新建的包往往是私有的，也不关联仓库。对于仓库所有者自己的镜像，GitHub 自己推荐使用内置令牌。
myth-personal-token-required-instead = 给作业加上 `packages: write`；如果包以前就已存在，再允许仓库写入这个包。只对属于另一个帐户的镜像使用个人访问令牌。
myth-personal-token-required-phrases =
    推送必须用个人令牌
    用 PAT 代替 GITHUB_TOKEN
    GITHUB_TOKEN 不能推送包
