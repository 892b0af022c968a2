check-login-after-push-title = 登录排在推送之后
check-login-after-push-message = 步骤 `{ $step }` 要等步骤 `{ $name }` 推送之后才登录。
check-login-after-push-why = 步骤从上到下依次运行，所以推送时没有携带凭据，会被拒绝：`unauthorized: unauthenticated: User cannot be authenticated with the token provided`。登录要么来得太晚，要么根本轮不到。如果用的是你自己的机器，并且其中已保存有效的登录，则没有影响。
check-login-after-push-fix = 把登录移到第一个推送镜像或拉取私有镜像的步骤之前。
