check-push-on-fork-pr-title = 来自复刻（fork）的拉取请求也会触发推送
check-push-on-fork-pr-message = 作业 `{ $job }` 的步骤 `{ $step }` 在来自复刻（fork）的拉取请求中也会推送。
check-push-on-fork-pr-why = 在这类运行中，不论 `permissions` 怎么写，GitHub 都会把令牌降为只读，并且不提供机密（secret）。推送会以 `denied: installation not allowed to Write organization package` 失败；如果登录要用机密，可能在登录时就报出 `Username and password required` 并停止。如果没有人从复刻发起拉取请求，或者私有仓库会向这类运行提供可写令牌和机密，则没有影响。
check-push-on-fork-pr-fix = 不要让来自复刻（fork）的拉取请求触发推送：在登录步骤和只负责推送的步骤上加 `if: { $other ->
        [own] github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository
       *[event] github.event_name != 'pull_request'
    }`；在同时负责构建的步骤上写 `{ "push: ${{ " }{ $other ->
        [own] github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository
       *[event] github.event_name != 'pull_request'
    }{ " }}" }`；用 `outputs` 时，把这个表达式写在 `push=` 之后；在脚本里，只给负责推送的那一行加上条件。不要为此改用 `pull_request_target` 并在其中检出复刻的代码：那些代码会带着可写令牌运行。
