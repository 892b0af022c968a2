check-uppercase-image-name-title = 镜像名中仍有大写字母
check-uppercase-image-name-message = 作业 `{ $job }` 的步骤 `{ $step }` 使用的名称 `{ $image }` 中仍有大写字母。
check-uppercase-image-name-why = 在标签（tag）之前只允许小写字母。客户端还没发送任何内容就会拒绝这个名称：`repository name must be lowercase`。GitHub 会保留所有者和仓库名称中的大写字母，而表达式没有转换为小写的函数。标签中可以有大写字母。
check-uppercase-image-name-fix = 让 `docker/metadata-action` 生成名称。或者在前面的步骤中转换一次，例如用 `{ "echo \"IMAGE=ghcr.io/${GITHUB_REPOSITORY,,}\" >> \"$GITHUB_ENV\"" }`，之后处处使用 `{ "${{ env.IMAGE }}" }`，缓存也不例外。帐户和仓库都不必改名。
