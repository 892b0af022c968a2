cause-kubernetes-pull-secret-title = 集群拉取镜像用的 Secret 缺失或已失效
cause-kubernetes-pull-secret-summary = Kubernetes 拉取私有镜像时没有用 Secret，或者用的 Secret 位置不对，或者其中的令牌被注册表拒绝。

cause-kubernetes-pull-secret-why = 在别处登录过，节点并不知道。要拉取私有镜像，Pod 或它的服务帐户（ServiceAccount）必须在 `imagePullSecrets` 中指定一个 Secret；这个 Secret 必须与 Pod 在同一个命名空间，以 `{ $registry }` 为键，而且其中的令牌仍然有效。少了任何一项，Pod 就会停在 `ErrImagePull`，随后变为 `ImagePullBackOff`。节点上已有的镜像会照常运行，所以令牌过期往往几周后才显现：换了新的节点，或者换了新版本的时候。

cause-kubernetes-pull-secret-evidence-anonymous-in-event = 在 Pod 的事件中，失败信息提到 `anonymous token`。这说明拉取这个镜像时没有使用 Secret；公开的镜像本来也不需要。
cause-kubernetes-pull-secret-evidence-oauth-in-event = 失败信息提到 `oauth token` 和 403。这说明使用了 Secret，而其中的令牌很可能已过期、被撤销或者写错了。
cause-kubernetes-pull-secret-evidence-secret-not-retrieved = 事件中有 `FailedToRetrieveImagePullSecret`：Pod 指定的那个 Secret 不存在。
cause-kubernetes-pull-secret-evidence-other-namespace = Secret 存在，但与 Pod 不在同一个命名空间。
cause-kubernetes-pull-secret-evidence-host-in-secret = 在 Secret 中，`auths` 下的键是别的主机名，或者是 `https://{ $registry }`。例如 Flux 查找的是 `{ $registry }`，会提示在 Secret 中找不到。
cause-kubernetes-pull-secret-evidence-old-pods-run = 较早启动的 Pod 正常运行，而新的 Pod、新的节点或新的标签（tag）会失败。
cause-kubernetes-pull-secret-evidence-daemon-in-pod = 执行拉取的是运行在 Pod 里的 Docker 守护进程。它看不到集群的 Secret，需要自己登录。
cause-kubernetes-pull-secret-evidence-same-credential-refused = 在另一台机器上，用同一个帐户和令牌能登录，拉取却同样被拒绝。这说明这个帐户没有访问该包的权限，或者镜像名不对。

cause-kubernetes-pull-secret-fix = 把带有 `read:packages`、设有到期日期的 classic 令牌，保存到 Pod 所在命名空间的 Secret 中，并在服务帐户或 Pod 中指定它。记下到期日期：集群不会收到提醒。公开的镜像不需要 Secret，但失效的 Secret 仍可能被发送并遭到拒绝。
