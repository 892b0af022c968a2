check-unreachable-push-title = 推送永远不会执行
check-unreachable-push-message = 作业 `{ $job }` 的触发事件与条件互相矛盾，它的推送永远不会执行。
check-unreachable-push-why = 能触发该工作流的事件，没有一个能满足作业及其步骤的条件。步骤或整个作业会被跳过，运行可能显示为绿色，却没有发布任何内容，也没有错误提示。
check-unreachable-push-fix = 把 `on` 与每一个 `if` 以及推送参数对照：在 `on` 中补上缺少的事件或分支，或者改正条件。如果不再需要这个作业，就把它连同它的权限一起删除。
