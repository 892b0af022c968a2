cause-network-blocked-title = 网络阻止机器访问注册表
cause-network-blocked-summary = 机器连不上注册表，问题出在域名解析、防火墙、代理，或者证书被替换。

cause-network-blocked-why = 客户端收不到注册表的响应：域名无法解析，连接超时或被拒绝，或者 VPN、代理把注册表的证书换成了自己的。使用 `ghcr.io` 上的镜像要能访问两个主机：`ghcr.io` 本身，以及下载层时重定向到的 `pkg-containers.githubusercontent.com`；在 Actions 中生成证明（attestation）还需要 `*.actions.githubusercontent.com`。缓存代理也可能干扰令牌的交换，表现为 `unauthorized`。如果只是超时一次，也同样可能是服务故障。

cause-network-blocked-evidence-lookup-failed = 错误信息中有 `lookup` 和拼写正确的注册表主机名，并且有 `no such host`、`Try again`，或者 DNS 服务器拒绝连接。这台机器无法解析该域名。
cause-network-blocked-evidence-certificate-refused = 错误信息中有 `x509: certificate signed by unknown authority`，涉及 `{ $registry }` 或 `pkg-containers.githubusercontent.com`。很可能是途中的某个环节替换了证书；没有任何根证书的容器也可能报出同样的信息。如果报错说证书已过期或尚未生效，先检查机器的时钟。
cause-network-blocked-evidence-other-network-works = 同一个镜像可以从别的网络拉取，例如在 GitHub 托管的运行器上的作业里。
cause-network-blocked-evidence-layers-only = 清单（manifest）能拿到，层拿不到：失败的地址属于 `pkg-containers.githubusercontent.com`。
cause-network-blocked-evidence-fails-every-time = 这台机器上连续几天每次都失败，而 GitHub 的状态页没有报告任何问题。
cause-network-blocked-evidence-registry-answered = 错误信息里有注册表自己的文字，例如 `permission_denied`。这说明网络很可能没有问题。

cause-network-blocked-fix = 先在失败的那台机器上测试，再请人调整域名解析、防火墙或代理：放行这两个主机，并让机器信任自己所用代理的证书。不要关闭证书校验，令牌和权限也不要动。如果只是超时一次，先重新运行。
cause-network-blocked-phrases =
    ghcr 打不开
    ghcr 连不上
    ghcr 无法访问
    ghcr 访问不了
    ghcr 超时
