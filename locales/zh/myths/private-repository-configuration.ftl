myth-private-repository-configuration-title = 私有仓库需要为包做额外的配置
myth-private-repository-configuration-why = 私有仓库的包大多也是私有的，所以读取时会遇到拒绝，公开的包则不会。而推送的规则对两者相同：看作业的权限，以及包自己的列表。公开仓库如果不在包的列表中，也会同样被拒绝。
myth-private-repository-configuration-instead = 和其他仓库一样，检查权限和包的列表。如果涉及拉取，再决定谁可以读取这个包。
myth-private-repository-configuration-phrases =
    私有仓库要额外配置
    私有仓库不能发布包
