cause-fork-pr-read-only-title = 运行由来自复刻（fork）的拉取请求触发
cause-fork-pr-read-only-summary = 对于来自复刻的拉取请求，无论工作流怎么声明，作业令牌最多只有读取权限。

cause-fork-pr-read-only-why = 任何人都可以从复刻发起拉取请求，因此 GitHub 会把这类运行的写入权限全部降为读取，并且不提供机密（secret）。`permissions:` 块无法再把权限提上去，公开仓库也没有能做到这一点的设置。构建可能成功，只有推送被拒绝。如果登录密码取自机密，那么取到的是空值，运行可能在登录步骤就报出 `Username and password required` 并停止。

cause-fork-pr-read-only-evidence-head-in-fork = 运行页面显示事件为 `pull_request`，而拉取请求的源分支在另一个仓库中，不在本仓库。
cause-fork-pr-read-only-evidence-branch-pushes-pass = 同一个工作流在代码推送到 `{ $default-branch }` 时能正常发布，只有来自外部的拉取请求失败。
cause-fork-pr-read-only-evidence-pull-request-tag = 被拒绝的标签形如 `pr-12`，这是 metadata action 为拉取请求生成的格式。
cause-fork-pr-read-only-evidence-empty-secret = 登录步骤报出 `Username and password required` 并停止。这只说明某个值为空；更常见的原因可能是机密不存在、名称拼错，或者保存在另一个环境中，所以先看运行的事件。
cause-fork-pr-read-only-evidence-branch-in-repository = 事件是 `push`，或者拉取请求来自本仓库的分支。这说明令牌并没有因为复刻而被降权。

cause-fork-pr-read-only-fix = 对拉取请求只构建、不推送镜像，等代码推送到分支或合并之后再发布；登录步骤也用同样的条件跳过。不要为此把作业改成由 `pull_request_target` 触发并检出复刻的代码：那样，未经你审查的代码在运行时就能用到你的机密和有写入权限的令牌。在私有仓库中，管理员可以允许这类运行写入：在 { $label-run-workflows-from-fork-pull-requests } 下面勾选 { $label-send-write-tokens-to-workflows-from-fork-pull-requests }。但这意味着信任每一个能发起拉取请求的人；这时要让 { $label-require-approval-for-fork-pull-request-workflows } 保持勾选。
