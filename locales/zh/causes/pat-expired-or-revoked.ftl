cause-pat-expired-or-revoked-title = 个人访问令牌已过期、被撤销或有误
cause-pat-expired-or-revoked-summary = 登录时发送的个人访问令牌已经失效，或者从一开始就不完整。

cause-pat-expired-or-revoked-why = 个人访问令牌过了到期日期就会失效；被所有者删除，或者被撤销（例如因为在公开代码中被发现），同样会失效。机密（secret）里仍是旧值，所以那一天仓库里看不出任何变化。此后，注册表要么拒绝登录并返回重复的 `denied: denied`，要么稍后才提示无法验证用户身份。令牌粘贴不完整时，表现也一样。

cause-pat-expired-or-revoked-evidence-api-refuses-token = 把这个令牌放进变量 `GH_TOKEN`（Enterprise Server 上用 `GH_ENTERPRISE_TOKEN`），命令 `gh api --hostname { $host } user` 返回 401。
cause-pat-expired-or-revoked-evidence-worked-until = 发布在某一天之前一直正常，而那一天工作流和设置都没有改动。
cause-pat-expired-or-revoked-evidence-expired-in-list = 在{ $link-tokens }中，这个令牌被标记为已过期，或者已经不在列表里。只有令牌的所有者能看到这个列表。

cause-pat-expired-or-revoked-fix = 如果镜像属于本仓库的所有者，改回使用内置令牌，它永远不需要续期。如果非用个人访问令牌不可，新建一个有到期日期的令牌，记下到期日期，并更新每一处保存旧值的地方：仓库及其环境、组织、服务器和集群。新建或重新生成的令牌需要重新获得单点登录授权。
cause-pat-expired-or-revoked-phrases =
    昨天还可以
    令牌失效了
    令牌突然不能用
    认证失败
    token 失效
    token 无效
    令牌无效
    之前可以，现在不行
