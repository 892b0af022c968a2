cause-stale-local-credentials-title = 这台机器上保存的旧登录信息被拒绝
cause-stale-local-credentials-summary = 客户端发送了很久以前保存的登录信息，注册表拒绝了它，而这个镜像不登录也能拉取。

cause-stale-local-credentials-why = 客户端每次请求都会发送为该注册表保存的登录信息，公开的镜像也不例外。其中的令牌过期或被撤销后，注册表会直接拒绝请求，而不会把客户端当作未登录的访客、让它读取人人都能读取的内容。所以同一个公开镜像在一台机器上失败，在别的机器上正常。留有旧登录信息的自托管运行器也是如此。如果不同所有者的多个镜像在各处同时失败，先看{ $link-status }：曾有一次故障也是这种表现。

cause-stale-local-credentials-evidence-clean-pull-works = 用空的凭据文件做同样的拉取，能够成功。
cause-stale-local-credentials-evidence-credential-was-sent = 拉取公开镜像时，得到重复的 `denied: denied`，或者 `failed to fetch oauth token` 和 403。这很可能说明发送了凭据；如果没有发送，报错会提到 `anonymous token`，或者只出现一次 `denied` 或 `unauthorized`。
cause-stale-local-credentials-evidence-entry-stored = 在 `~/.docker/config.json`、`$XDG_RUNTIME_DIR/containers/auth.json`、Helm 的 `registry/config.json` 或系统的钥匙串中，有 `{ $registry }` 的条目。
cause-stale-local-credentials-evidence-works-elsewhere = 换一个用户，或者在从未登录过的机器上，同样的拉取能够成功。
cause-stale-local-credentials-evidence-other-file-read = 客户端已经退出登录，或者从未登录过，却仍然失败。Podman、Skopeo、Helm、编辑器和其他程序可能也会读取 Docker 的文件。
cause-stale-local-credentials-evidence-clean-pull-refused = 用空的凭据文件拉取，同样被拒绝。这说明包是私有的，或者这个名称不存在。

cause-stale-local-credentials-fix = 用执行拉取的程序退出登录；它还会读取哪些程序的文件，就用那些程序也退出一次。公开的镜像这样就够了，不必为此新建令牌，它总有一天也会过期。对于私有的镜像，用只能读取包的令牌重新登录。
