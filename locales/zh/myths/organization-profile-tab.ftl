myth-organization-profile-tab-title = 在组织名后面加 `?tab=packages`，就能找到组织的包
myth-organization-profile-tab-why = 这是个人资料页的网址，用在个人帐户上没有错。组织的列表有自己的网址；看错了地方，可能会以为什么都没有发布。
myth-organization-profile-tab-instead = 打开{ $link-packages-list }。如果逐级点击：组织的列表要依次点你的头像、{ $label-organizations }、组织名称和 { $label-packages }；你自己的列表要依次点 { $label-profile } 和 { $label-packages }。旧菜单中这两项叫 { $label-your-organizations } 和 { $label-your-profile }。公开页面上没有列出的镜像也可能是私有的，只有拥有访问权限的人才能看到。
myth-organization-profile-tab-phrases =
    组织的包在 tab=packages
    组织的包列表地址
