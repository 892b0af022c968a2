myth-personal-token-for-rate-limits-title = 用个人访问令牌或 GitHub App 获得更高的限额
myth-personal-token-for-rate-limits-why = REST API 确实会给不同的凭据不同的限额，这个想法就是从那里搬来的。对于注册表，并没有这样的证据。在已有的报告中，App 的令牌甚至无法推送；而个人访问令牌会多出一个带有个人权限的机密（secret）。
myth-personal-token-for-rate-limits-instead = 继续使用内置令牌。减少同一时间的推送量，即减少并行的作业和标签，并以逐次加长的间隔重试。
myth-personal-token-for-rate-limits-phrases =
    用个人令牌提高速率限制
    用 PAT 提高限额
    用令牌避免限流
