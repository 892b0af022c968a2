cause-upload-too-big-or-slow-title = 某一层太大，或者上传太慢
cause-upload-too-big-or-slow-summary = 某一层超过 10 GB，或者上传超过了注册表规定的 10 分钟。

cause-upload-too-big-or-slow-why = 注册表接受的层最大 10 GB，上传必须在 10 分钟内完成。超出时它会返回什么，没有文档说明；很可能是超时、连接被关闭，或者在某个大的层上出现 `499`。已经传到的层会保留，所以再试一次，可能会多传上去一些。

cause-upload-too-big-or-slow-evidence-layer-over-limit = 镜像的层列表中，有一层超过 10 GB。列表中是压缩之前的大小，所以只超出一点的层仍可能通过。
cause-upload-too-big-or-slow-evidence-same-layer-fails = 每次尝试都是同一个大的层失败，其他层能传上去，或者早就在那里了。限制请求大小的代理也可能造成同样的现象。
cause-upload-too-big-or-slow-evidence-ten-minutes = 从日志中的时间看，该层从开始上传到失败大约相隔 10 分钟。
cause-upload-too-big-or-slow-evidence-small-image-fails = 从同一台机器推送很小的镜像，也以同样的方式失败。这说明原因多半不在大小。

cause-upload-too-big-or-slow-fix = 缩小或拆分这一层，或者换更快的网络推送。这与权限和令牌无关。构建缓存加快的是构建，不是上传。
