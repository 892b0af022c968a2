check-untrusted-checkout-title = 拉取请求的代码与可写令牌一同运行
check-untrusted-checkout-message = 作业 `{ $job }` 由 `pull_request_target` 触发，在步骤 `{ $step }` 中检出拉取请求自身的代码，并且会推送。
check-untrusted-checkout-why = `pull_request_target` 在本仓库的上下文中运行：即使拉取请求来自复刻（fork），也能使用仓库的机密（secret）和可写的令牌。构建时运行什么由发起拉取请求的人决定，他可以用你的名义发布镜像，或读取机密。整个过程不会报错。较新版本的 `actions/checkout` 会自动拒绝在这里检出复刻的代码。
check-untrusted-checkout-fix = 用 `pull_request` 构建拉取请求，不推送，合并之后再推送。如果拉取请求也必须发布，用 `if: github.event.pull_request.head.repo.full_name == github.repository` 把作业限制在本仓库的分支，或者由设有审批人的环境（environment）放行。
