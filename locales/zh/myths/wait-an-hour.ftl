myth-wait-an-hour-title = 等大约一个小时，速率限制就解除了
myth-wait-an-hour-why = 一个小时的说法来自 REST API，它的限额按小时计算。而就目前见到的提示来看，注册表是按每分钟的请求数计算的。至于带有 `denied` 的拒绝，大多与权限有关，等多久都没有用。
myth-wait-an-hour-instead = 遇到 `toomanyrequests` 时，等几秒或几分钟后重试，并减少同时推送的作业数。遇到 `denied` 时，查找缺少的是哪项权限。
myth-wait-an-hour-phrases =
    等一小时
    等一个小时
    等限流结束
