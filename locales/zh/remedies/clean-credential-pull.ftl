remedy-clean-credential-pull-title = 不用任何已保存的凭据拉取
remedy-clean-credential-pull-intro = 适用场景：想知道外人能看到什么，或者某台机器拉不下公开的镜像。即使镜像是公开的，客户端也会发送已保存的登录信息；一旦其中的凭据过期，就会被拒绝，而不登录反倒能拉取。
remedy-clean-credential-pull-clean = 用空的凭据文件拉取 `{ $image }`；已保存的内容不会受影响：
remedy-clean-credential-pull-works = 如果拉取成功，说明包是公开的；要是照常拉取会失败，原因就在已保存的登录信息。如果被拒绝，说明包是私有的，或者不存在；注册表一般不区分这两种情况。
remedy-clean-credential-pull-logout = 如果只有照常拉取时才失败，就清除已保存的登录信息。如果曾经用 `sudo` 运行过客户端，对 `root` 也照做一遍：
remedy-clean-credential-pull-login = 如果镜像是私有的，用带有 `read:packages` 的 classic 令牌重新登录：运行下面的命令，粘贴令牌后按回车（屏幕上不会显示）。`TOKEN_OWNER` 是创建令牌的帐户：
remedy-clean-credential-pull-verify = 照常拉取，现在能够成功：
