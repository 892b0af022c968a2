myth-source-label-against-refusal-title = 加上来源元数据标签（label），`write_package` 就会消失
myth-source-label-against-refusal-why = 元数据标签（label）`org.opencontainers.image.source` 确实会把包关联到仓库；推送成功之后，仓库也可能由此得到权限。但注册表似乎只从已经接受的镜像中读取它。推送被拒绝，元数据标签就没有送到，于是拒绝依旧。
myth-source-label-against-refusal-instead = 在包的设置里，找到 { $label-manage-actions-access }，添加这个仓库，角色设为 { $label-write }。元数据标签可以保留，给以后的包用：新的包从第一个版本起就会由它关联到仓库。
myth-source-label-against-refusal-phrases =
    加 source 标签解决 write_package
    缺少来源标签导致 denied
