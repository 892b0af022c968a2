myth-packages-right-against-write-package-title = 遇到 `write_package`，就在工作流中加上 `packages: write`
myth-packages-right-against-write-package-why = 两者看起来很像，而对另一种拒绝，即带有 `installation not allowed` 的那种，加这一行正好对症。但出现 `write_package` 时，令牌通常已经可以写入包，是这个包没有放行仓库，例如因为它最初是手动推送的。这一行要么早就在文件里，要么加上之后拒绝依旧。
myth-packages-right-against-write-package-instead = 在包的设置里，找到 { $label-manage-actions-access }，添加这个仓库，角色设为 { $label-write }。同时看看镜像名中的所有者是不是你想要的那个。`packages: write` 要保留，推送也需要它。
myth-packages-right-against-write-package-phrases =
    遇到 write_package 就加 packages: write
    加了 packages: write 没用
    加了 packages: write 还是 write_package
