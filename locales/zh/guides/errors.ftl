guide-errors-title = 全部报错文字及其含义
guide-errors-use = 手上有报错文字时，查它由谁输出、背后有哪些原因。

guide-errors-about-title = 本指南的用途
guide-errors-purpose = 列出登录、推送、拉取、生成证明（attestation）或删除失败时，客户端和 `{ $registry }` 会输出的文字，以及背后的原因。名称取自 `{ $owner }/{ $repository }`。
guide-errors-purpose-site = 列出登录、推送、拉取、生成证明（attestation）或删除失败时，客户端和 `{ $registry }` 会输出的文字，以及背后的原因。
guide-errors-reading = 在失败步骤的日志里，找到第一个含有 `denied`、`unauthorized`、`403` 或 `failed to push` 的行。后面几行往往信息更少。
guide-errors-capitals = 全大写的词（例如 `TAG`）是占位符，代表没能查到或只有你才知道的内容。

guide-errors-error-texts-title = 全部报错文字
guide-errors-error-texts-intro = 根据这个仓库的信息可以排除的原因也列在内。一段文字对应多种原因时，仅凭文字无法区分；怎样区分，见各条原因的说明。
guide-errors-error-texts-intro-site = 一段文字对应多种原因时，仅凭文字无法区分；怎样区分，见各条原因的说明。

guide-errors-hidden-reason-title = 报错没有给出理由时
guide-errors-hidden-reason-intro = 构建工具常常只打印 `403 Forbidden` 和一个网址，不给出理由。下面的步骤会向注册表查询这个作业能否上传，并打印返回的结果。它不会发布任何内容：只发起一次上传，什么也不传，之后注册表会让它过期。把这个步骤放进执行推送的作业，放在失败的步骤之前，因为失败之后的步骤会被跳过；用完删掉。
guide-errors-hidden-reason-credential = 各作业登录所用的凭据不完全相同。在 `TOKEN` 一行填入相应作业的凭据，这里是 `{ $job }` 的：
guide-errors-hidden-reason-allowed = `202` 表示允许上传；原因在别处。
guide-errors-hidden-reason-refused = `401` 或 `403` 表示上传被拒绝。状态码的上一行就是完整的报错，拿它到表中查找。只有拒绝的报错而没有状态码时，上传同样被拒绝：注册表连这次请求所需的令牌都没有给。
guide-errors-hidden-reason-other = 其他状态码（例如 `429` 或 `503`），以及关于限额或服务器错误的报错，都说明不了权限问题。
guide-errors-hidden-reason-new = 包还不存在时注册表会返回什么，目前不清楚。
guide-errors-hidden-reason-personal = 如果用的是个人访问令牌，就在自己的机器上查询：运行下面的命令，粘贴令牌后按回车（屏幕上不会显示）。`TOKEN_OWNER` 是创建令牌的帐户：

guide-errors-numbers-title = 状态码说明什么
guide-errors-numbers-intro = 状态码提供的信息比文字少。从中只能得出：
guide-errors-numbers-number = 状态码
guide-errors-numbers-meaning = 结论
guide-errors-numbers-401 = `401`
guide-errors-numbers-401-meaning = 没有登录，或者凭据已经失效；如果是未登录时拉取，也可能是镜像私有或不存在
guide-errors-numbers-403 = `403`
guide-errors-numbers-403-meaning = 注册表拒绝了请求；是哪一关在拒绝，只有文字能说明。如果发生在登录时，也可能是凭据本身已过期或有误
guide-errors-numbers-404 = `404`
guide-errors-numbers-404-meaning = 包可以读取，但没有这个标签或摘要；在 GitHub 网页上，也可能是你无权查看的包
guide-errors-numbers-429 = `429`
guide-errors-numbers-429-meaning = 一分钟内请求太多；据目前所知，换什么令牌都没用
guide-errors-numbers-500 = `500` 到 `504`
guide-errors-numbers-500-meaning = 注册表或网络的问题；先重试，再考虑改动

guide-errors-sources-title = 资料来源
guide-errors-sources-intro = 本指南的内容依据 GitHub 和其他厂商的文档，以及遇到过同样故障的人的报告。凡是说法不一或没有文档的地方，文中会用“可能”“似乎”“据报告”等字样。打不开的页面，或只有某个项目才有的页面，不在其中。
