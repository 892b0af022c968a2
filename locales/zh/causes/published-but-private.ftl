cause-published-but-private-title = 包是私有的，读取方没有访问权限
cause-published-but-private-summary = 镜像存在，但它是私有或内部（internal）的，拉取方没有读取权限。

cause-published-but-private-why = 首次从命令行推送或用个人访问令牌推送的包，起初是私有的。至于工作流创建的包，GitHub 的文档和各方报告说法不一，所以应当实际查看，不要凭假设判断。包的可见性是一项独立的设置，公开仓库也完全可能有私有的包。对没有访问权限的读取方，注册表返回的信息与名称不存在时差不多，所以单凭这个错误无法区分两者。

cause-published-but-private-evidence-private-on-page = 有访问权限的人打开{ $link-package-page }，页面显示 { $label-private } 或 { $label-internal }。
cause-published-but-private-evidence-publisher-can-pull = 发布 `{ $image }` 的帐户能拉取它，其他帐户不能。
cause-published-but-private-evidence-clean-pull-refused = 把 `DOCKER_CONFIG` 设为空目录后拉取，同样被拒绝，所以不是机器上旧的登录信息造成的。
cause-published-but-private-evidence-clean-pull-works = 不使用任何已保存的登录信息时，同样的拉取会成功。这说明镜像是公开的，注册表拒绝的是那台机器上保存的登录信息。

cause-published-but-private-fix = 先决定谁应该能读取这个镜像。如果只是一部分人、服务器或工作流，就授予读取权限，由拉取方自行登录。如果是所有人，就把包设为公开；这个操作无法撤销，组织的策略也可能不允许。不要为此把仓库设为公开：那会暴露代码，却不会让包变成公开。
