remedy-built-in-token-title = 用内置的 `GITHUB_TOKEN` 登录
remedy-built-in-token-intro = 在 GitHub Actions 中，如果镜像属于仓库自己的所有者，作业（job）的令牌是更好的凭据：不用人去创建、保存或续期，作业结束它就失效，也不涉及单点登录。
remedy-built-in-token-login = 在 `{ $workflow-file }` 中，把推送作业里的登录步骤换成：
remedy-built-in-token-permission = 在同一个作业里，声明令牌的权限。只拉取的作业用 `packages: read` 就够了：
remedy-built-in-token-commit = 把文件提交到用于发布的分支。
remedy-built-in-token-access = 如果 `{ $image }` 此前一直用个人访问令牌发布，推送之前先打开{ $link }，查看 { $path }：`{ $owner }/{ $repository }` 必须在列，角色为 { $label-write }。如果不在列表里，就用 { $label-add-repository } 把它加进去；无论原来是否在列，都要把它的 { $label-role } 设为 { $label-write }。
remedy-built-in-token-effective = 在新的运行中打开 { $label-set-up-job }，可以看到令牌的权限：
remedy-built-in-token-pushed = 这次运行的推送步骤会显示：
remedy-built-in-token-clean-up = 推送成功后，如果没有别的地方使用机密（secret）`{ $job-secret }`，就把它从仓库中删除；机密的值无法读回。然后到{ $link-tokens }里删除令牌本身，除非还有服务器或其他仓库在用它。
remedy-built-in-token-gone = 仓库的机密列表里不再有注册表令牌：
remedy-built-in-token-phrases =
    GITHUB_TOKEN
    用 GITHUB_TOKEN 推送
    怎么用 GITHUB_TOKEN
    如何使用 GITHUB_TOKEN
    不用 PAT
    内置令牌
