check-logout-before-push-title = 登录与推送之间退出了登录
check-logout-before-push-message = 步骤 `{ $step }` 在步骤 `{ $name }` 推送之前就退出了注册表的登录。
check-logout-before-push-why = 退出登录会删除已保存的凭据，所以推送时没有携带凭据，会被拒绝：`unauthorized: unauthenticated: User cannot be authenticated with the token provided`。如果之后由本程序看不到的某个环节重新登录，则没有影响。
check-logout-before-push-fix = 把退出登录移到最后一次推送之后，或者去掉它：`docker/login-action` 会在作业结束时自动退出，而 GitHub 的机器在每个作业之后都会销毁。
