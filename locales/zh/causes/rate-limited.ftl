cause-rate-limited-title = 注册表限制了请求速率
cause-rate-limited-summary = 一分钟内到达注册表的请求过多，注册表要求等待。

cause-rate-limited-why = 注册表限制每分钟的请求数。具体限额没有文档说明；错误信息中出现过上传每分钟 2000 次、拉取每分钟 44000 次，这些数字可能会变。大型作业矩阵、大量标签和批量签名，都可能用尽限额。GitHub 还有一种更通用的限制，也可能使推送中止，表现为提到次要速率限制（secondary rate limit）的 403。

cause-rate-limited-evidence-retry-after-in-error = 错误信息中同时有 `toomanyrequests` 和 `retry-after`，或者提到 `secondary rate limit`。
cause-rate-limited-evidence-many-requests-at-once = 失败发生时，有大量作业、标签或签名操作正在访问注册表。
cause-rate-limited-evidence-passes-alone = 同一个作业在几分钟后成功，或者单独运行时成功。
cause-rate-limited-evidence-docker-hub-words = 文字中出现 `You have reached your pull rate limit`。那是 Docker Hub 的提示，它有自己的限额。

cause-rate-limited-fix = 等几秒或几分钟后重试，逐次加长间隔，并减少同时推送的作业数。不必等一个小时：按小时计算的限额属于 REST API。没有证据表明换令牌或增加权限能提高注册表的限额。
