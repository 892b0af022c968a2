remedy-source-label-title = 在镜像的元数据标签里写明仓库
remedy-source-label-intro = 适用场景：希望下一次推送时，不论由谁推送，都把包关联到仓库。还不存在的包，通常从第一个版本起就会关联。已经存在但没有关联任何仓库的包，也可能因此关联；如果没有关联上，就到包页面上操作。注册表似乎在接受推送之后才读取这个元数据标签（label），所以它解决不了推送被拒绝的问题。
remedy-source-label-dockerfile = 在 Dockerfile 的最后一个阶段加上这个元数据标签：
remedy-source-label-labels = 如果工作流用 `docker/metadata-action` 收集元数据标签，就把收集到的内容传给构建步骤；这个标签也在其中：
remedy-source-label-build = 不改 Dockerfile 的话，也可以在构建命令里设置：
remedy-source-label-commit = 提交改动，让镜像重新构建并推送。
remedy-source-label-verify = 下一次推送之后，`{ $image }` 的{ $link }会把 `{ $owner }/{ $repository }` 显示为来源。
