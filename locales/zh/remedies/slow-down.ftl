remedy-slow-down-title = 减少同时发送的请求
remedy-slow-down-intro = 适用场景：注册表返回 `toomanyrequests`、`429`，或提到次要速率限制（secondary rate limit）。注册表的限额没有公开文档；报错里出现过的数值都是按分钟计的。没有迹象表明换一个令牌能提高限额。
remedy-slow-down-wait = 等几分钟，打开{ $link }，进入失败的那次运行，依次选择 { $path }。
remedy-slow-down-pause = 等几分钟，再重复失败的操作，并减少同时执行它的作业或机器的数量。
remedy-slow-down-parallel = 如果再次发生，而作业（job）来自矩阵（matrix），就减少同时运行的作业数：
remedy-slow-down-fewer = 让运行只发送必要的内容：每个镜像只打少量标签（tag），同一镜像不推送两次，签名集中一次完成。
remedy-slow-down-verify = 在{ $link }中，下一次完整的运行推送了全部内容，日志里没有 `toomanyrequests`。
remedy-slow-down-quiet = 下一次尝试成功，输出中没有 `toomanyrequests`。
