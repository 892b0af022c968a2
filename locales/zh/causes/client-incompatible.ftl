cause-client-incompatible-title = 客户端与注册表配合不来
cause-client-incompatible-summary = 客户端的缺陷或功能缺失，或者注册表不提供的请求，使传输中止。

cause-client-incompatible-why = 注册表接受 OCI 格式以及 Docker 第 2 版 schema 2 格式的镜像。各个客户端发送的内容和能读懂的内容并不相同：有的构建器在需要重传时中断上传，`podman` 拉取不了索引里嵌套的索引，构建缓存曾经被 `400` 拒绝，还有更新工具把第一个 `401`（只是要求登录）当成了最终结果。有些请求根本不提供：列出所有镜像的 `/v2/_catalog`，看来还有 referrers API，所以证明（attestation）存放在一个标签（tag）下。这类失败很可能每次都一样，换一个版本或换一个客户端就会消失。

cause-client-incompatible-evidence-known-text = 日志中有以下之一：`Unexpectedly received a manifest list instead of a manifest for a single image`、`blob upload invalid`、`read/write on closed pipe`、对 `/v2/_catalog` 的请求，或者 `not supported for the docker driver`。
cause-client-incompatible-evidence-other-client-works = 在同一台机器上用同样的登录，换一个客户端或换一个版本就能成功。
cause-client-incompatible-evidence-since-an-update = 失败始于更新客户端、构建器或 action，或者始于启用某项新功能：多平台、证明（attestation）、注册表中的缓存、另一种压缩方式。
cause-client-incompatible-evidence-differs-between-attempts = 同一个客户端第二次尝试就成功了。那么更可能是注册表或网络的故障。

cause-client-incompatible-fix = 更新客户端或构建器，然后重试。如果没有变化，就停用出错的那项功能。不要为此扩大令牌的权限：这类文字不是缺少权限造成的。
