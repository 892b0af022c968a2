myth-setting-caps-permissions-title = 工作流的权限不能超过仓库的设置
myth-setting-caps-permissions-why = 这项设置叫做 { $label-workflow-permissions }，听起来像是上限。其实它只是没有 `permissions:` 块的作业得到的权限。文件中的块可以要得更少，也可以要得更多，所以默认只读时 `packages: write` 照样有效。为来自复刻的拉取请求运行的，以及由 Dependabot 触发的工作流，另有限制。
myth-setting-caps-permissions-instead = 不用改设置，把 `packages: write` 写进发布作业（job）。如果日志里已经有 `Packages: write`，推送仍然遭到拒绝，那么拒绝它的是这个包或其所有者的规则，而不是这项设置。
myth-setting-caps-permissions-phrases =
    仓库设置限制了 permissions
    YAML 不能超过仓库设置
    默认只读时 packages: write 无效
