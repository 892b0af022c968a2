myth-organization-profile-tab-title = 在组织名后面加 `?tab=packages`，就能找到组织的包
myth-organization-profile-tab-why = 这是个人资料页的网址，用在个人帐户上没有错。组织的列表有自己的网址；看错了地方，可能会以为什么都没有发布。
myth-organization-profile-tab-instead = 打开{ $link-packages-list }。也可以从菜单进入：组织的列表，依次选择你的头像、{ $label-organizations }、组织名称和 { $label-packages }；你自己的列表，依次选择你的头像、{ $label-profile } 和 { $label-packages }。在旧菜单里，头像之后的那一项分别叫 { $label-your-organizations } 和 { $label-your-profile }。镜像没有出现在公开的页面上，也可能是因为它是私有的：这时只有拥有访问权限的人才能看到。
myth-organization-profile-tab-phrases =
    组织的包在 tab=packages
    组织的包列表地址
