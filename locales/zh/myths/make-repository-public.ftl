myth-make-repository-public-title = 暂时把仓库设为公开，看看是不是这个原因
myth-make-repository-public-why = 私有仓库和推送被拒绝常常一起出现，那是因为两者都很常见。谁能写入已有的包，并不由仓库的可见性决定。设为公开只会让代码公开，而且在此期间产生的复刻（fork）和副本会一直留存。
myth-make-repository-public-instead = 不要改动仓库的可见性。检查作业的权限，以及包是否放行本仓库；对私有仓库和公开仓库，这两点都一样。
myth-make-repository-public-phrases =
    把仓库设为公开
    把仓库改成公开
    暂时把仓库公开
