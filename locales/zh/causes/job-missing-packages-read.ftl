cause-job-missing-packages-read-title = 执行拉取的作业没有读取包的权限
cause-job-missing-packages-read-summary = 作业（job）用内置令牌拉取私有镜像，但它的 `permissions:` 块漏掉了 `packages`。

cause-job-missing-packages-read-why = GitHub 提供的两种默认权限都允许读取包，所以没有 `permissions:` 块的作业可以拉取。一旦有了块，没有列出的权限就都没有了：只写 `contents: read` 时，能检出代码，登录也成功，拉取私有镜像却被拒绝，而且往往只显示一个 `denied`。公开镜像不需要任何权限。

cause-job-missing-packages-read-evidence-read-refused = 拉取最后报出 `installation not allowed to Read organization package`。如果包属于另一个仓库，而它的列表里没有本仓库，也可能报出同样的文字。
cause-job-missing-packages-read-evidence-packages-line-missing = 在运行日志中依次展开 { $label-set-up-job } 和 { $label-github-token-permissions }，列表中根本没有与包有关的一行。
cause-job-missing-packages-read-evidence-before-first-step = 拉取在 { $label-initialize-containers } 阶段就失败了，第一个步骤还没有开始。这说明镜像写在 `container` 或 `services` 下；如果那里没有写凭据，运行器很可能使用作业令牌。
cause-job-missing-packages-read-evidence-packages-listed = 同一列表中显示 `Packages: read` 或 `Packages: write`（写入包含读取）。这说明拒绝的是包本身，或者名称有误。
cause-job-missing-packages-read-evidence-no-block = 工作流和作业都没有 `permissions:` 块，也没有别的工作流调用它。这时由默认设置决定，而默认设置允许作业读取包。
cause-job-missing-packages-read-evidence-pulls-anonymously = 完全不登录也能拉取这个镜像。这说明不缺权限，更可能是登录信息有误。

cause-job-missing-packages-read-fix = 在执行拉取的作业的块中加上 `packages: read`，保留 `contents: read`，并在拉取之前登录。如果镜像所在的包属于另一个仓库，那个包的列表里还必须有本仓库，角色为 { $label-read }。不必为此公开镜像，也不需要个人访问令牌。
