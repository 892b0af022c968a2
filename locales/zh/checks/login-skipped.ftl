check-login-skipped-title = 跳过了登录，却仍然推送
check-login-skipped-message = 在 `{ $event }` 事件下，步骤 `{ $step }` 跳过了登录，但步骤 `{ $name }` 仍然推送。
check-login-skipped-why = 两个步骤的条件不一致。推送时没有携带凭据，会被拒绝：`unauthorized: unauthenticated: User cannot be authenticated with the token provided`。其他事件的运行不受影响。
check-login-skipped-fix = 给两个步骤写上相同的条件。如果在这个事件下不需要发布，就把推送也跳过，例如写 `{ "push: ${{ github.event_name != 'pull_request' }}" }`；否则让登录也执行。
