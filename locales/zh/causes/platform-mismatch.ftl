cause-platform-mismatch-title = 没有为这个平台构建镜像
cause-platform-mismatch-summary = 标签（tag）可以读取，但其中没有一个镜像适合拉取它的机器的平台。

cause-platform-mismatch-why = 镜像是为特定平台构建的，客户端会选取适合自己机器的那一份。构建时不指定平台，就只为执行构建的机器生成镜像，通常是 `linux/amd64`。使用 Apple 芯片的 Mac、Raspberry Pi 或 ARM 服务器请求的是 `linux/arm64`：如果是多平台列表，其中就找不到对应的镜像；如果是单平台镜像，可能拉取成功，只给出警告，而机器如果不能模拟该平台，其中的程序随后会报 `exec format error` 退出。列表中的 `unknown/unknown` 不是平台，而是 BuildKit 生成的来源信息（provenance）或 SBOM，没有害处。

cause-platform-mismatch-evidence-platform-in-error = 错误信息里写着平台或架构：`no matching manifest for linux/arm64/v8`，或者 `no image found in image index for architecture`。
cause-platform-mismatch-evidence-list-lacks-platform = `{ $image }` 的平台列表里没有这台机器的平台。
cause-platform-mismatch-evidence-other-machine-pulls = 换一台处理器不同的机器，可以正常拉取同一个标签。
cause-platform-mismatch-evidence-platform-listed = 列表里有这台机器的平台。

cause-platform-mismatch-fix = 为缺少的平台也构建镜像，并重新推送这个标签。名称、登录和访问权限都没有问题。`provenance: false` 会去掉 `unknown/unknown` 这些条目，但不会增加平台。
