remedy-build-for-platforms-title = 为每个会拉取镜像的平台都构建镜像
remedy-build-for-platforms-intro = 适用场景：客户端找不到适合自己平台的镜像。一个标签（tag）可以包含多个平台的镜像，但每个都要构建出来。
remedy-build-for-platforms-list = 查看 `{ $image }` 的标签是为哪些平台构建的。如果结果里没有写平台，那就是单平台镜像：
remedy-build-for-platforms-meanwhile = 在新的构建出来之前，能模拟其他处理器的机器可以先用列表里的某个平台，只是比较慢。用它替换 `linux/amd64`：
remedy-build-for-platforms-build = 在 `{ $workflow-file }` 中，把下面的 setup 步骤放在构建步骤之前，并在构建步骤中写明平台；构建步骤的其他行保持不变。与运行器架构不同的平台靠模拟来构建，所以耗时更长：
remedy-build-for-platforms-build-here = 在构建镜像的地方写明平台。与机器架构不同的平台靠模拟来构建，机器上要先配置好 QEMU，耗时也更长：
remedy-build-for-platforms-commit = 提交该文件。
remedy-build-for-platforms-verify = 运行之后，`{ $image }` 的列表里有全部平台；旁边的 `unknown/unknown` 条目没有害处：
