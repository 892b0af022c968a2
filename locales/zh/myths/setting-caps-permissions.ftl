myth-setting-caps-permissions-title = 工作流的权限不能超过仓库的设置
myth-setting-caps-permissions-why = 这项设置叫做 { $label-workflow-permissions }，听起来像是上限。其实它只决定没有 `permissions:` 块的作业得到什么权限。文件中的块可以声明更少的权限，也可以声明更多，所以默认权限为只读时，`packages: write` 照样有效。由来自复刻（fork）的拉取请求触发的运行，以及由 Dependabot 触发的运行，另有各自的限制。
myth-setting-caps-permissions-instead = 不要改动这项设置，在负责发布的作业（job）中写上 `packages: write`。如果之后日志里列出了 `Packages: write`，推送却仍被拒绝，该查的是包、镜像名中的所有者，以及这个所有者的规则，而不是这项设置。
myth-setting-caps-permissions-phrases =
    仓库设置限制了 permissions
    YAML 不能超过仓库设置
    默认只读时 packages: write 无效
