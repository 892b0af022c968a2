check-token-fallback-title = 机密（secret）优先于内置令牌
check-token-fallback-message = 步骤 `{ $step }` 用机密（secret）`{ $secret }` 登录，只有它为空时才改用内置令牌。
check-token-fallback-why = 带 `||` 的表达式只判断机密是否为空。其中的令牌即使已过期或缺少作用域（scope），也照样会使用，然后被拒绝，例如报出 `denied: denied`；内置令牌根本不会去试。在没有这个机密的地方，例如复刻（fork）中，用的是内置令牌，这时作业需要 `packages: write`。只要机密中的令牌有效，就不会出错。
check-token-fallback-fix = 只用一种凭据。对于仓库所有者的镜像，应使用 `{ "password: ${{ secrets.GITHUB_TOKEN }}" }`，并在作业中写上 `packages: write`。只有镜像属于另一个所有者时，才保留机密，并且不要写备选项。
