check-caller-grants-less-title = 调用方作业授予的权限不够用
check-caller-grants-less-message = 调用方作业 `{ $name }` 授予作业 `{ $job }` 的权限低于后者的要求或需要：缺少 `{ $value }`。
check-caller-grants-less-why = 被调用的工作流只能保持或降低调用方的权限，不能提高。如果它自己的权限块要求更多，运行还没开始就会失败：`requesting 'packages: write', but is only allowed`。如果它没有权限块，注册表会拒绝推送：`denied: installation not allowed to Write organization package`。
check-caller-grants-less-fix = 在调用方作业的 `permissions` 中补上缺少的权限：推送需要 `packages: write`，同时写上 `contents: read` 和被调用的工作流要求的其他权限。如果调用有多层，每一层都要这样写。
