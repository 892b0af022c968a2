myth-provenance-off-against-refusal-title = 设置 `provenance: false`，推送就不再被拒绝
myth-provenance-off-against-refusal-why = 这一行会去掉包页面上的 `unknown/unknown` 条目，去掉之后，也确实有客户端能更顺利地读取镜像。但无论有没有这一行，推送需要的权限都一样：注册表拒绝的是对包的写入，而不是某一种清单（manifest）。真正消失的，是镜像如何构建的记录。
myth-provenance-off-against-refusal-instead = 看清拒绝的文字。`installation not allowed` 指向作业的权限，`write_package` 指向包的访问列表。`provenance: false` 留给读不了镜像的客户端。
myth-provenance-off-against-refusal-phrases =
    关闭 provenance
    关掉 provenance
    用 provenance: false 解决 403
