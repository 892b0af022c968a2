cause-network-blocked-title = 网络不让机器访问注册表
cause-network-blocked-summary = 域名解析、防火墙、代理或被替换的证书挡在机器和注册表之间。

cause-network-blocked-why = 客户端得不到注册表的回答：域名无法解析，连接超时或被拒绝，或者 VPN、代理换上了自己的证书。`ghcr.io` 上的镜像需要两个主机：`ghcr.io` 本身，以及它为层重定向到的 `pkg-containers.githubusercontent.com`；在 Actions 中生成证明（attestation）还需要 `*.actions.githubusercontent.com`。缓存代理也可能破坏令牌的交换，表现为 `unauthorized`。单独一次超时，同样可能是 GitHub 的故障。

cause-network-blocked-evidence-lookup-failed = 错误信息中有 `lookup` 和拼写正确的注册表主机，并且有 `no such host`、`Try again`，或者与域名服务器的连接被拒绝。这台机器无法解析域名。
cause-network-blocked-evidence-certificate-refused = 错误信息中有 `x509: certificate signed by unknown authority`，涉及 `{ $registry }` 或 `pkg-containers.githubusercontent.com`。很可能是中途有什么替换了证书。如果说证书已过期或尚未生效，先看机器的时钟。
cause-network-blocked-evidence-other-network-works = 同一个镜像可以从别的网络拉取，例如在 GitHub 托管的运行器上的作业里。
cause-network-blocked-evidence-layers-only = 清单（manifest）能拿到，层拿不到：失败的地址属于 `pkg-containers.githubusercontent.com`。
cause-network-blocked-evidence-fails-every-time = 这台机器上连续几天每次都失败，而 GitHub 的状态页没有报告任何问题。
cause-network-blocked-evidence-registry-answered = 错误信息里有注册表自己的文字，例如 `permission_denied`。这说明网络很可能没有问题。

cause-network-blocked-fix = 先从失败的那台机器上测试，再请人调整域名解析、防火墙或代理：放行这两个主机，并让机器信任自家代理的证书。不要关闭证书校验，令牌和权限也不要动。如果只是一次超时，先重新运行。
