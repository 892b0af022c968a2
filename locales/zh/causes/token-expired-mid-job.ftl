cause-token-expired-mid-job-title = 登录可能在用到之前就失效了
cause-token-expired-mid-job-summary = 登录时令牌有效，等到推送镜像时可能已经失效。

cause-token-expired-mid-job-why = 内置令牌随作业（job）结束而失效。GitHub 托管的运行器上，作业最长 6 小时；在自托管运行器上，令牌会续期，最长 24 小时，但已保存的登录信息仍是当时的值。所以，构建时间特别长，或者沿用前面作业留下的登录文件时，注册表很可能拒绝它先前接受过的凭据。个人访问令牌或临时令牌在运行期间到期，表现也一样。这种情况很少见；如果在同一个作业中登录后几分钟内就被拒绝，则多半另有原因。

cause-token-expired-mid-job-evidence-hours-between = 在日志中，`Login Succeeded` 与被拒绝之间隔了几个小时；推送的前一部分甚至可能已经成功。
cause-token-expired-mid-job-evidence-login-of-other-job = 作业自己没有登录，而是使用前面的作业、缓存或运行器镜像留下的登录文件。
cause-token-expired-mid-job-evidence-short-build-passes = 构建很快时，例如全部命中缓存，同一个作业就能推送成功。
cause-token-expired-mid-job-evidence-fresh-login-refused = 在同一个作业中，登录后几分钟内推送就被拒绝。令牌不大可能恰好在这期间失效。

cause-token-expired-mid-job-fix = 紧接在推送之前登录；或者在一个作业里构建，在另一个自行登录的作业里推送。不要把内置令牌或登录文件从一个作业传给下一个，也不要换成没有到期日期的令牌。
