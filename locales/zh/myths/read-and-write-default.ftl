myth-read-and-write-default-title = 发布镜像必须把默认权限设为 { $label-read-and-write-permissions }
myth-read-and-write-default-why = 这个设置只是工作流没有声明权限时的默认值，所以选择更宽的选项，对这类工作流确实有用。但这样一来，每个未声明权限的工作流都会对几乎所有内容有写入权限；而对于已经声明 `packages: write` 的作业，或者不放行本仓库的包，它没有任何作用。在组织中，这个选项可能是灰色的。
myth-read-and-write-default-instead = 默认权限保持为 { $label-read-repository-contents-and-packages-permissions }，只在负责发布的那个作业中写上 `packages: write`。在这个默认权限下，这样写同样有效。
myth-read-and-write-default-phrases =
    把默认权限设为读写
    工作流权限改成读写
