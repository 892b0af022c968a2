check-missing-source-label-title = 镜像没有来源元数据标签（label）
check-missing-source-label-message = 作业 `{ $job }` 推送的 `{ $image }` 没有设置 `org.opencontainers.image.source`。
check-missing-source-label-why = 这个元数据标签（label）会在发布时把新包关联到仓库。没有它，首次用个人访问令牌或从命令行推送的包就是私有的，不关联任何仓库；以后内置令牌可能会遇到 `permission_denied: write_package`。用内置令牌创建的包无论如何都会关联。如果包已经在拒绝推送，加上它似乎也不起作用。
check-missing-source-label-fix =
    { $other ->
        [ko] 在调用时加上它：`ko build --image-label org.opencontainers.image.source=https://github.com/OWNER/REPO`。ko 不读取 Dockerfile。
       *[other] 在 Dockerfile 中加上 `LABEL org.opencontainers.image.source=https://github.com/OWNER/REPO`，或者传递 `docker/metadata-action` 生成的元数据标签：`{ "labels: ${{ steps.meta.outputs.labels }}" }`。
    }
