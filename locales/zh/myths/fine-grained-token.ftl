myth-fine-grained-token-title = 用细粒度令牌登录注册表，因为它更安全
myth-fine-grained-token-why = 对仓库来说，这个建议很好：细粒度令牌的权限可以限制得细得多。但对于包，GitHub 的文档只提到 classic 令牌；细粒度令牌不管有什么权限，注册表都会拒绝。
myth-fine-grained-token-instead = 在工作流中，使用内置令牌加 `packages: write`，权限更小。非用个人访问令牌不可时，创建作用域（scope）最小、设有到期日期的 classic 令牌。
myth-fine-grained-token-phrases =
    用细粒度令牌登录注册表
    用细粒度令牌代替 classic 令牌
    用 fine-grained token 登录
