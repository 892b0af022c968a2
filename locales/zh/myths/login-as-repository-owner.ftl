myth-login-as-repository-owner-title = 用仓库所有者的名称登录，而不用 `github.actor`
myth-login-as-repository-owner-why = 登录名很容易改，所以常和真正起作用的改动一起被改掉。根据多份报告，注册表看的是令牌，使用内置令牌时两个名称都接受；推送被拒绝不是登录名造成的。而镜像名中的所有者确实重要，这就更容易混淆。
myth-login-as-repository-owner-instead = 使用内置令牌时保留 `github.actor`，GitHub 自己的示例也是这样写的；使用个人访问令牌时，填写令牌所有者的登录名。然后看清错误真正指向什么：权限、包，还是令牌。
myth-login-as-repository-owner-phrases =
    以仓库所有者身份登录
    用户名必须是所有者
    用 github.repository_owner 代替 github.actor
