myth-token-fallback-expression-title = 用 `||` 写上两个令牌，登录时哪个有效就用哪个
myth-token-fallback-expression-why = 第一天确实可行，因为那时两个令牌都有效。但这个表达式只判断第一个是否为空。等到个人访问令牌到期，或者缺少作用域（scope）时，发送的仍然是它，旁边的内置令牌根本不会被用到。
myth-token-fallback-expression-instead = 只用一种凭据。对于仓库所有者的镜像，就用内置令牌，加上 `packages: write`。
myth-token-fallback-expression-phrases =
    用 || 同时写两个令牌
    回退到 GITHUB_TOKEN
