cause-default-token-read-only-title = 作业令牌默认只读
cause-default-token-read-only-summary = 工作流没有声明任何权限，而仓库或组织的默认设置只给作业令牌读取权限。

cause-default-token-read-only-why = 没有 `permissions:` 块时，作业 `{ $job }` 得到的是仓库、所属组织或企业设定的默认权限。受限的默认权限只有 `contents: read` 和 `packages: read`，所以拉取正常，推送却被拒绝。自 2023 年 2 月 2 日起，新建的组织以及个人帐户下新建的仓库，一开始用的就是这套权限。错误信息中的 `organization package` 是固定字样，个人帐户遇到这个错误时也会显示。

cause-default-token-read-only-evidence-packages-read-listed = 在运行日志中依次展开 { $label-set-up-job } 和 { $label-github-token-permissions }，列表中显示 `Packages: read`。来自复刻（fork）的拉取请求也会显示这一行，所以还要看这次运行的触发事件。
cause-default-token-read-only-evidence-no-permissions-block = 在 `{ $workflow-file }` 中，文件顶层和负责发布的作业都没有 `permissions:` 块。这时由默认设置决定权限。
cause-default-token-read-only-evidence-packages-write-listed = 同一列表中显示 `Packages: write`。这说明令牌可以写入包，拒绝推送的是包本身或某项策略。

cause-default-token-read-only-fix = 给负责发布的作业单独加一个 `permissions:` 块，写明 `contents: read` 和 `packages: write`。即使默认设置仍为只读，这个块也会生效，而且不会提高其他作业的权限。另一种做法是在 { $label-workflow-permissions } 下选择 { $label-read-and-write-permissions }，但它放开的范围更大：所有未声明权限的工作流都会受影响，而且组织可能已经限定，选项呈灰色，无法选择。解决这个问题不需要个人访问令牌。
cause-default-token-read-only-phrases =
    GITHUB_TOKEN denied
    GITHUB_TOKEN 403
    GITHUB_TOKEN 权限不足
    没有权限写入
    没有写权限
    没有写入权限
    GITHUB_TOKEN 无权限
    GITHUB_TOKEN 只读
