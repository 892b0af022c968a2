cause-no-login-in-this-job-title = 作业推送或拉取时没有登录注册表
cause-no-login-in-this-job-summary = 推送或拉取时没有携带凭据，因为这个作业在此之前没有登录过。

cause-no-login-in-this-job-why = 一次登录只对一个作业、该作业所在的机器以及执行登录的那个程序有效。`docker/login-action` 只为当前作业保存登录信息，作业结束时就会清除，所以前面的作业登录过，对这个作业不起作用。推送之后才登录，或者登录步骤因条件不成立而被跳过，也同样无效。这时客户端不带凭据发出请求，注册表就会提示无法验证用户身份。

cause-no-login-in-this-job-evidence-no-login-succeeded = 在作业日志中，推送之前没有出现 `Login Succeeded`。
cause-no-login-in-this-job-evidence-login-skipped-or-late = 在 `{ $workflow-file }` 中，登录步骤属于另一个作业，或者排在推送之后，或者带有在这次运行中不成立的条件。
cause-no-login-in-this-job-evidence-logged-in-before = 在同一个作业中，推送之前出现了 `Login Succeeded`，登录的正是这个注册表，执行登录的也正是负责推送的那个程序。这说明原因不在登录。

cause-no-login-in-this-job-fix = 在每个要推送的作业中，先登录 `{ $registry }`，再推送。如果拉取请求触发的运行跳过登录，就必须用同样的条件跳过推送。`podman` 和 `helm` 各自保存登录信息，所以要用负责推送的程序来登录。使用 kaniko 时，把登录信息写入它在自己容器里读取的文件。
