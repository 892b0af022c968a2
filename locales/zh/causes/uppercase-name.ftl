cause-uppercase-name-title = 镜像名含有大写字母
cause-uppercase-name-summary = 所有者、仓库或镜像的名称含有大写字母，而镜像引用在标签之前必须全部小写。

cause-uppercase-name-why = GitHub 会保留所有者和仓库名称中的大写字母，而镜像引用在标签之前不能有大写字母。表达式没有转换为小写的函数，所以用 `github.repository` 拼成的名称仍带有大写字母，还没有发送任何内容，就会被客户端拒绝。metadata action 会自动把名称转为小写；手写的 `tags:`、缓存引用和 shell 命令则不会。

cause-uppercase-name-evidence-capital-in-error = 错误信息中给出的镜像引用，在标签之前有大写字母。
cause-uppercase-name-evidence-cache-reference = 只有导入或导出缓存的那一行报错。这说明镜像本身没有问题，含有大写字母的是缓存引用。

cause-uppercase-name-fix = 在一个地方把名称转为小写，然后处处使用这个结果，包括缓存、签名和清单（manifest）。帐户和仓库都不必改名。标签可以保留大写字母。
