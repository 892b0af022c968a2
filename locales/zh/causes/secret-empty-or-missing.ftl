cause-secret-empty-or-missing-title = 登录时用户名或密码为空
cause-secret-empty-or-missing-summary = 登录要读取的机密（secret）不存在、名称拼错，或者没有传给这次运行，所以用户名或密码是空的。

cause-secret-empty-or-missing-why = 读取不存在的机密不会报错，只会得到空值，所以直到登录时才看得出问题。这时 `docker/login-action` 报出 `Username and password required` 并停止；如果脚本把空值通过管道交给 `docker login`，则会提示无法交互式登录。原因可能是名称拼错、机密放在环境或其他仓库里、拉取请求来自复刻（fork）、运行由 Dependabot 触发，或者被调用的工作流没有收到机密。此时还根本没有向注册表发出请求。

cause-secret-empty-or-missing-evidence-nothing-after-password = 在日志中展开登录步骤的输入参数：`registry` 是 `{ $registry }`，而 `password:` 或 `username:` 这一行不存在或者为空。日志不列出空的输入参数；已设置的机密会显示为 `***`。
cause-secret-empty-or-missing-evidence-name-not-listed = 在{ $link-secrets-settings }中逐个字母核对，找不到 `{ $workflow-file }` 所读取的名称。
cause-secret-empty-or-missing-evidence-kept-elsewhere = 机密放在{ $link-environments-settings }中，而作业（job）没有声明对应的 `environment`；或者机密属于组织，其 { $label-repository-access } 不包含本仓库。
cause-secret-empty-or-missing-evidence-fork-or-dependabot = 运行由来自复刻的拉取请求触发，或者由 Dependabot 触发。复刻的运行一般拿不到机密（只有私有仓库里的 { $label-send-secrets-and-variables-to-workflows-from-fork-pull-requests } 能改变这一点），Dependabot 的运行只能拿到 Dependabot 机密。
cause-secret-empty-or-missing-evidence-called-workflow = 登录步骤写在由另一个工作流调用的工作流里，而调用方作业没有传递 `secrets`。机密只会传给被直接调用的那个工作流。
cause-secret-empty-or-missing-evidence-script-reads-other-name = 登录由脚本完成，而脚本读取的变量与该步骤 `env` 中设置的变量名称不同。
cause-secret-empty-or-missing-evidence-no-registry-named = 失败的登录步骤的输入参数里没有 `registry`。这说明它登录的是 Docker Hub，用的是另外的机密。

cause-secret-empty-or-missing-fix = 对于本仓库所有者的镜像，用 `GITHUB_TOKEN` 登录，它始终存在。否则，把机密保存在这次运行读得到的地方，名称与工作流中的完全一致。复刻的运行按设计拿不到机密：在这类运行中跳过登录和推送，不要为了拿到机密而改用 `pull_request_target`。
