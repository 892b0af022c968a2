remedy-split-layers-title = 缩小层，或者加快上传
remedy-split-layers-intro = 适用场景：每次推送都是同一个大的层失败。注册表对一层的限制是 10 GB，对一次上传的限制是 10 分钟。不需要改权限。
remedy-split-layers-list = 在构建 `{ $image }` 的机器上列出各层。这里是压缩前的大小，实际发送的会小一些：
remedy-split-layers-stages = 在 Dockerfile 中，用一个阶段构建，只把结果复制到另一个阶段，这样工具和中间文件根本不会进入镜像。把大写的占位词换成实际内容：
remedy-split-layers-split = 必须保留的大层要拆分：每个 `COPY` 和 `RUN` 各生成一层，所以大的目录分几步复制，临时文件在产生它的同一个 `RUN` 里删除。
remedy-split-layers-compress = 如果超的是时间而不是大小，更强的压缩可能有用。用下面的内容替换 `push: true`；拉取的一方需要支持 zstd 的客户端：
remedy-split-layers-connection = 如果层不大而线路慢，就从线路更快的机器推送，例如 GitHub 托管的运行器。
remedy-split-layers-verify = `{ $image }` 的推送通过了这一层，最后显示：
