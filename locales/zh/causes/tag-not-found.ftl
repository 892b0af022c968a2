cause-tag-not-found-title = 包存在，但没有这个标签（tag）
cause-tag-not-found-summary = 包可以读取，但其中没有所请求的标签或摘要。

cause-tag-not-found-why = 如果看到 `manifest unknown`，或者完整的镜像引用后面跟着 `not found`，那么包很可能是可以读取的：名称和访问权限都没有问题，只是缺少这个标签或摘要。`latest` 不会自动产生，要有某次运行推送过才会存在；对于分支，metadata action 只有在明确配置后才会生成它。清理任务删除版本时，标签也会随之消失。

cause-tag-not-found-evidence-page-lists-others = { $link-package-page }上列出了其他标签，但没有所请求的那个。
cause-tag-not-found-evidence-latest-by-default = 命令中没有写标签，于是客户端请求 `latest`，而没有任何一次运行推送过这个标签。
cause-tag-not-found-evidence-publishing-run-failed = 本应推送这个标签的运行失败了，或者跳过了推送。
cause-tag-not-found-evidence-tag-is-listed = 页面上正好列有这个标签。那么，可能是标签所指向的部分内容已被删除，也可能是镜像没有适合你的平台的版本。

cause-tag-not-found-fix = 拉取包页面上列出的标签或摘要，或者让工作流推送你需要的那个。登录或增加权限在这里不起作用。如果有清理任务在删除版本，先检查它，再重新发布，否则标签可能会再次消失。
