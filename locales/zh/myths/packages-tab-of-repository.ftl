myth-packages-tab-of-repository-title = 到仓库的 { $label-packages } 选项卡中查找
myth-packages-tab-of-repository-why = 个人资料页和组织页有这个名称的选项卡，仓库没有。在仓库首页，包显示在右侧栏中，而且只显示与该仓库关联的包。在那里找不到，并不能说明推送是否成功。
myth-packages-tab-of-repository-instead = 到{ $link-packages-list }中查找；那里显示你有权查看的所有包，无论是否关联了仓库。
myth-packages-tab-of-repository-phrases =
    仓库的 Packages 标签页
    仓库的 Packages 选项卡
    仓库里的包标签页
