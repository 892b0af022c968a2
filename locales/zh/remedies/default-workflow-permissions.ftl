remedy-default-workflow-permissions-title = 修改未声明权限的作业的默认权限
remedy-default-workflow-permissions-intro = 与只在一个作业（job）里写 `permissions` 块相比，这种做法影响面更大。它只在工作流文件完全没有提到权限时才有用；作业自己有块的，仍以自己的块为准。你必须是仓库管理员。
remedy-default-workflow-permissions-warning = 这个默认值会影响仓库里所有没有自行声明权限的工作流，而且放开的几乎是所有种类的权限，不只是包的权限。更好的做法是只给负责发布的那个作业 `packages: write`。
remedy-default-workflow-permissions-open = 打开{ $link }。从仓库页面进入的路径是 { $path }。
remedy-default-workflow-permissions-choose = 在该页面上依次选择 { $path }。如果选项是灰色的，说明组织或企业已经限定；这时作业里的 `permissions` 块照样有效。
remedy-default-workflow-permissions-save = 在选项下方点击 { $path }。
remedy-default-workflow-permissions-rerun = 打开{ $link }，进入失败的那次运行，依次选择 { $path }。不需要新的提交。
remedy-default-workflow-permissions-verify = 重新运行后打开 { $label-set-up-job }，展开 { $label-github-token-permissions }，列出的权限中有 `Packages: write`：
remedy-default-workflow-permissions-phrases =
    工作流权限设置在哪里
