cause-client-incompatible-title = 客户端与注册表不兼容
cause-client-incompatible-summary = 客户端有缺陷、缺少某项功能，或者发出了注册表不支持的请求，传输因此中止。

cause-client-incompatible-why = 注册表接受 OCI 格式和 Docker 格式（version 2, schema 2）的镜像。但并非每个客户端都能正确发送和读取。例如：有的构建工具在上传需要重试时中断，`podman` 拉取不了嵌套在索引里的索引，有一次构建缓存被拒绝并返回 `400`，还有更新工具把第一个 `401`（其实只是要求登录）当成了最终结果。有些请求注册表根本不支持：列出所有镜像的 `/v2/_catalog`，看来还有 referrers API，所以证明（attestation）保存在标签（tag）下。这类失败很可能每次都会出现，换一个版本或换一个客户端后多半就会消失。

cause-client-incompatible-evidence-known-text = 日志中有以下任意一种：`Unexpectedly received a manifest list instead of a manifest for a single image`、`blob upload invalid`、`read/write on closed pipe`、对 `/v2/_catalog` 的请求，或者 `not supported for the docker driver`。
cause-client-incompatible-evidence-other-client-works = 在同一台机器上，用同样的登录信息，换一个客户端或换一个版本就能成功。
cause-client-incompatible-evidence-since-an-update = 更新客户端、构建工具或 action 之后开始失败，或者用上某项新功能之后开始失败：多平台、证明、注册表中的缓存、另一种压缩方式。
cause-client-incompatible-evidence-differs-between-attempts = 同一个客户端再试一次就成功了。这时更可能是注册表或网络出了故障。

cause-client-incompatible-fix = 更新客户端或构建工具，然后重试。如果还是不行，就停用出错的那项功能。不要为此扩大令牌的权限：这类报错不是缺少权限造成的。
