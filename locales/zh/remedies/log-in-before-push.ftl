remedy-log-in-before-push-title = 紧接在推送之前登录
remedy-log-in-before-push-intro = 适用场景：登录和推送之间可能隔了几个小时，或者登录信息来自另一个作业（job）。如果同一个作业在推送前几分钟才登录，原因多半不在这里。
remedy-log-in-before-push-place = 在 `{ $workflow-file }` 的作业 `{ $job }` 中，把下面的步骤放在推送步骤之前，紧挨着它：
remedy-log-in-before-push-split = 如果一个步骤要构建几个小时、最后才推送，就先只构建、不推送，再登录，然后从缓存或按摘要推送构建好的内容。也可以在一个作业里构建，在第二个自行登录的作业里推送。
remedy-log-in-before-push-stored = 确认登录文件不是前面的作业或缓存留下的，也不是自托管运行器的镜像自带的。
remedy-log-in-before-push-commit = 提交该文件。
remedy-log-in-before-push-login = 在新的运行中，推送之前的那一行是：
remedy-log-in-before-push-verify = 推送步骤会显示：
