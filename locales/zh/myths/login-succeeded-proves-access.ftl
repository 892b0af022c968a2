myth-login-succeeded-proves-access-title = 出现 `Login Succeeded` 就证明凭据可以推送
myth-login-succeeded-proves-access-why = 任何有效的令牌都能登录注册表，直到第一次上传时才会检查权限。所以这条消息只说明注册表认得这个令牌，并不涉及权限、作用域（scope）或包。打印触发者（actor）和注册表名称的步骤，或者 `podman login --get-login`，能证明的就更少了：两者都没有向注册表查询任何内容。
myth-login-succeeded-proves-access-instead = 依次展开 { $label-set-up-job } 和 { $label-github-token-permissions }，查看是否有 `Packages: write`；再到包的设置中，查看是否列有本仓库。发起一次上传但不完成它，就能看出是否允许推送，而不会发布任何内容。
myth-login-succeeded-proves-access-phrases =
    登录成功就能推送
    登录成功但推送失败
    登录成功就有权限
    用 docker login 检查权限
