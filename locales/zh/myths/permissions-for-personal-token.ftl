myth-permissions-for-personal-token-title = 使用个人访问令牌时，在工作流中写上 `packages: write` 就行
myth-permissions-for-personal-token-why = 这一行看起来没错；如果加上它的同时还换了令牌，运行变绿就会被当成它的功劳。但 `permissions:` 只影响内置令牌；个人访问令牌自带作用域（scope）和其所有者的权限，与工作流怎么写无关。
myth-permissions-for-personal-token-instead = 选定一种凭据。使用内置令牌时，保留 `packages: write`；使用个人访问令牌时，检查它的作用域、到期日期，以及其所有者在这个包中的角色。
myth-permissions-for-personal-token-phrases =
    给个人令牌加 permissions
    个人令牌加 packages: write
