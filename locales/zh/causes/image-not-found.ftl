cause-image-not-found-title = 没有这个名称的包
cause-image-not-found-summary = 镜像从未以这个名称发布过，或者实际名称的拼写不同，或者已被删除。

cause-image-not-found-why = 对于不存在的名称，注册表返回的信息似乎与私有包相同：未登录时返回 401，登录后返回拒绝信息或 403。因此，名称拼错、包还没有被任何一次运行发布过、包已被删除，看起来都像是权限不足。`name unknown` 这样的提示很少见。首次推送之前，就连包页面返回 404 也是正常的。

cause-image-not-found-evidence-not-in-owner-list = 帐户的所有者在{ $link-packages-list }中找不到这个包。
cause-image-not-found-evidence-name-differs = 列表中有相近的名称。逐个字母比较，斜杠之间的每一段都不要漏掉。
cause-image-not-found-evidence-deleted = 在拥有该镜像的帐户中，依次打开 { $label-settings } 和 { $label-packages }，这个包出现在 { $label-deleted-packages } 列表中。
cause-image-not-found-evidence-never-published = `{ $workflow-name }` 还没有任何一次运行推送过这个镜像。
cause-image-not-found-evidence-package-exists = 有访问权限的人能打开{ $link-package-page }。那么问题在于谁可以读取这个包，或者包里有哪些标签。

cause-image-not-found-fix = 使用包页面上显示的名称，或者发布这个镜像。已删除的包在 30 天内可以恢复，前提是名称没有被重新使用。不要用“从自己的电脑推送一次”的办法来创建包：这样产生的包是私有的，而且除非镜像的元数据标签（label）写明来源是本仓库，否则不关联任何仓库，工作流下次运行时就会被拒绝。
cause-image-not-found-phrases =
    找不到镜像
    找不到包
    镜像不存在
    包不存在
    镜像未找到
