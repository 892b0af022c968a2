check-caller-permissions-undeclared-title = 调用方作业没有声明权限
check-caller-permissions-undeclared-message = 调用方作业 `{ $name }` 没有声明 `permissions`，而它调用的作业 `{ $job }` 要求写入权限。
check-caller-permissions-undeclared-why = 被调用的工作流只能保持或降低调用方的权限，不能提高。没有权限块时，调用方使用仓库、组织或企业的默认设置。如果默认设置是受限的，运行还没开始就会失败：`requesting 'packages: write', but is only allowed`。如果默认允许写入，那么在有人改动这个设置之前，调用都能成功。
check-caller-permissions-undeclared-fix = 为调用方作业添加 `permissions` 块，写入被调用的工作流要求的全部权限：推送需要 `contents: read` 和 `packages: write`。
