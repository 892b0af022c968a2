myth-source-label-against-refusal-title = 加上来源标签，`write_package` 就会消失
myth-source-label-against-refusal-why = 标签（label）`org.opencontainers.image.source` 确实会把包关联到仓库，推送成功之后，仓库也可能由此得到权限。但注册表似乎只从已经接受的镜像中读取它。推送遭到拒绝，标签就没有送到，拒绝依旧。
myth-source-label-against-refusal-instead = 在包的设置里，找到 { $label-manage-actions-access }，添加这个仓库，角色设为 { $label-write }。标签可以留着：新的包从第一个版本起就会由它关联到仓库。
myth-source-label-against-refusal-phrases =
    加 source 标签解决 write_package
    缺少来源标签导致 denied
