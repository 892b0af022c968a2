remedy-grant-actions-access-title = 允许仓库写入这个包
remedy-grant-actions-access-intro = 适用场景：包已经存在，但最初不是由这个仓库发布的，而是从笔记本电脑推送、用个人访问令牌推送，或者由其他仓库（包括后来已删除的仓库）推送的。只有包的管理员才能操作：发布者本人、组织所有者、角色为 { $label-admin } 的人；如果包继承访问权限，还有它所关联的仓库的管理员。GitHub 没有管理这个列表的 API。
remedy-grant-actions-access-open = 打开 `{ $image }` 的{ $link }；在包页面上，入口是右侧的 { $path }。
remedy-grant-actions-access-open-list = 打开{ $link }，再打开该镜像的包。在包页面的右侧选择 { $path }。
remedy-grant-actions-access-add =
    { $images ->
        [1] 在该页面上依次选择 { $path }，选中 `{ $owner }/{ $repository }`。
       *[other] 在每个包的设置页上依次选择 { $path }，选中 `{ $owner }/{ $repository }`。各个包的访问权限互不相通，要逐个添加。
    }
remedy-grant-actions-access-role = 在该仓库所在的行，依次选择 { $path }。即使仓库原本就在列表里，也要核对：新添加的仓库，初始角色可能是 { $label-read }。
remedy-grant-actions-access-rerun = 打开{ $link }，进入失败的那次运行，依次选择 { $path }。改动不在工作流文件里，所以不需要新的提交。
remedy-grant-actions-access-listed = 查看 { $label-manage-actions-access }：`{ $owner }/{ $repository }` 在列，角色为 { $label-write }。
remedy-grant-actions-access-verify = 推送步骤的日志里不再出现 `permission_denied: write_package`，而是：
remedy-grant-actions-access-phrases =
    让另一个仓库访问包
