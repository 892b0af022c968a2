remedy-log-in-in-job-title = 在同一个作业里登录正确的注册表
remedy-log-in-in-job-intro = 适用场景：作业（job）在推送或拉取时报告没有登录，或者登录到了别的注册表。一次登录只对一个作业、一个注册表和一个工具有效：别的作业、`sudo` 或另一种客户端都用不上它。
remedy-log-in-in-job-step = 在 `{ $workflow-file }` 的作业 `{ $job }` 中，把下面的步骤放在第一次构建、拉取或推送之前，并写明注册表：
remedy-log-in-in-job-image = 确认要推送的引用以同一个主机名开头：`{ $image }`。
remedy-log-in-in-job-tool = 确认登录和推送用的是同一个工具、同一个用户。Helm、kaniko，以及用 `sudo` 运行的客户端，可能各自保存凭据。
remedy-log-in-in-job-commit = 提交该文件。
remedy-log-in-in-job-login = 在新的运行中，同一个作业的登录步骤会打印以下内容。这证明凭据有效，但不证明它有推送权限：
remedy-log-in-in-job-verify = 同一个作业里的拉取没有报错；推送步骤会显示：
