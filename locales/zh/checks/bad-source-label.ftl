check-bad-source-label-title = 来源元数据标签（label）指向的不是仓库
check-bad-source-label-message = 步骤 `{ $step }` 把 `org.opencontainers.image.source` 设为 `{ $value }`，而这不是仓库的网址。
check-bad-source-label-why = 注册表根据这个元数据标签（label）把新发布的包关联到仓库。写成拉取请求的网址、值里带引号或缺少主机，都会让它失去作用：推送能成功，但包可能不会出现在仓库页面上。用工作流的内置令牌创建的包，没有这个标签也会关联。
check-bad-source-label-fix = 设为 `https://github.com/OWNER/REPO`，在工作流中即 `{ "${{ github.server_url }}/${{ github.repository }}" }`，值里不要带引号。或者直接传递 `docker/metadata-action` 生成的内容：`{ "labels: ${{ steps.meta.outputs.labels }}" }`。
