myth-token-cannot-create-first-package-title = 内置令牌不能在组织里创建第一个包
myth-token-cannot-create-first-package-why = `installation not allowed to Create organization package` 听起来像是针对组织的规定。其实它只是说，这个令牌在这个作业里不能创建这个包，个人帐户也会出现同样的文字。常见的原因是缺少 `packages: write`，或者拉取请求来自复刻（fork）；组织的规定也有可能，但少见。有了这项权限，内置令牌每天都在各个组织里创建包。
myth-token-cannot-create-first-package-instead = 给负责发布的作业（job）加上 `packages: write`，并检查运行是不是来自复刻。只有当日志里列出了 `Packages: write` 却仍被拒绝时，才去问组织所有者 { $label-package-creation } 是怎样设置的。
myth-token-cannot-create-first-package-phrases =
    第一个包不能用 GITHUB_TOKEN 创建
    首次推送要用 PAT
