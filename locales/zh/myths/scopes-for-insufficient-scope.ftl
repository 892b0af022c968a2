myth-scopes-for-insufficient-scope-title = 遇到 `insufficient_scope: authorization failed`，就给令牌增加作用域（scope）
myth-scopes-for-insufficient-scope-why = 这是 Docker Hub 的措辞，其中的“scope”指的是对那里某个仓库的权限。GitHub 的注册表说的则是令牌与预期的作用域不符。镜像名前面很可能缺少 `{ $registry }/`，令牌根本没有发给 GitHub，多加的作用域只会增大风险。
myth-scopes-for-insufficient-scope-instead = 在镜像名前面写上注册表，并登录同一个注册表。令牌保持不变。
myth-scopes-for-insufficient-scope-phrases =
    insufficient_scope 就加作用域
    insufficient_scope 就是缺少作用域
    insufficient_scope 就加 scope
