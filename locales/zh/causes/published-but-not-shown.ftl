cause-published-but-not-shown-title = 包已发布，但没有显示在仓库中
cause-published-but-not-shown-summary = 推送成功了，但包没有关联到仓库，所以仓库页面上不显示它。

cause-published-but-not-shown-why = 包属于帐户，仓库页面只显示与该仓库关联的包；对于其他包，仓库下的网址会返回 404。仓库的工作流用内置令牌创建的包，从一开始就已关联。用个人访问令牌或从命令行推送的包则不会关联，除非带有元数据标签（label）`org.opencontainers.image.source`。推送并没有失败，也没有丢失任何内容。

cause-published-but-not-shown-evidence-in-owner-list = 包在{ $link-packages-list }中，而它自己的页面没有标明仓库，或者标明的是另一个仓库。
cause-published-but-not-shown-evidence-push-succeeded = 推送步骤 `{ $push-step }` 的日志直到结束都没有错误，并且给出了所推送镜像的摘要。
cause-published-but-not-shown-evidence-address-not-found = 打开{ $link-package-in-repository }时返回 404，但可以拉取 `{ $image }`。
cause-published-but-not-shown-evidence-not-in-owner-list = 帐户的所有者在帐户的包列表中也找不到这个包。这说明没有以这个名称发布过任何内容。

cause-published-but-not-shown-fix = 在包页面上把包关联到仓库，或者在下次发布时加上来源元数据标签（label），这样也可能完成关联。可见性与此无关，不要改动。关联之后，还要查看 { $label-manage-actions-access }：仅靠关联能否放行工作流，GitHub 文档的说法不一。如果包页面已经标明本仓库，那么可能是仓库首页的设置隐藏了包列表。
cause-published-but-not-shown-phrases =
    推送后镜像在哪里
    看不到包
