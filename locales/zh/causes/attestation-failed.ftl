cause-attestation-failed-title = 为镜像生成证明的步骤失败
cause-attestation-failed-summary = 推送没有被拒绝，但生成或保存证明（attestation）的步骤缺少权限、缺少登录，或者指定的镜像不对。

cause-attestation-failed-why = 证明在推送之后生成，要求比推送更多：`id-token: write` 用来表明自己是哪个工作流，`attestations: write` 用来把证明保存到 GitHub；如果还要让证明和镜像放在一起，则需要 `packages: write`，并在同一个作业（job）里登录。这个步骤从 Docker 的配置文件读取登录信息；用 Podman 或 Buildah 登录时，登录信息可能不在那里。它按名称和摘要查找镜像，所以这个摘要必须已经在该注册表中。来自复刻（fork）的拉取请求触发的运行，这些权限一项也得不到。

cause-attestation-failed-evidence-not-persisted = 步骤报出 `Failed to persist attestation: Resource not accessible by integration`：缺少 `attestations: write`，或者运行由来自复刻的拉取请求触发，不可能得到这项权限。如果提示的是某项功能不可用，说明这个私有仓库的套餐不包含证明。
cause-attestation-failed-evidence-digest-not-found = 步骤报错时写出了这个镜像的某个清单（manifest），并提示 `expected 200, received 404`：在注册表的这个名称下，没有传给该步骤的那个摘要，例如因为推送被跳过，或者摘要属于另一个注册表。
cause-attestation-failed-evidence-push-passed = 在同一个作业中，推送步骤是绿色的，生成证明或签名的步骤是红色的。
cause-attestation-failed-evidence-no-id-token = 步骤报出 `Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable`：缺少 `id-token: write`，或者运行由来自复刻的拉取请求触发，不可能得到这项权限。登录云服务时也会打印这一行，所以要看它出现在哪个步骤。
cause-attestation-failed-evidence-no-credentials = 步骤报出 `No credentials found for registry` 或 `No credential file found at`：它很可能没有找到登录信息，因为作业里没有登录，或者 Podman、Buildah 把登录信息保存在别处。
cause-attestation-failed-evidence-private-repository = 仓库是私有的，而所有者没有 GitHub Enterprise Cloud。这时无法使用证明。
cause-attestation-failed-evidence-push-refused = 被拒绝的是推送本身，例如报出 `write_package`。证明所需的权限既不会引起这种错误，也不能消除它。

cause-attestation-failed-fix = 给作业补上缺少的权限，在同一个作业里用 Docker 登录，并把完整的镜像名（小写、不带标签）和推送步骤返回的摘要一起传给这个步骤。无法使用证明时，去掉这个步骤；对来自复刻的拉取请求，跳过这个步骤。BuildKit 在构建时添加的来源信息（provenance）是另一回事，上面这些它都不需要。
