myth-regenerate-token-title = 每次遇到 `permission_denied` 都重新生成令牌
myth-regenerate-token-why = 如果旧令牌已过期或缺少作用域（scope），换新令牌确实有用，“denied”这个词似乎也指向这里。但出现 `write_package` 时，拒绝的是包，换新令牌结果还是一样。重新生成还会让其他使用旧值的地方全部失效，并丢失单点登录的授权。
myth-regenerate-token-instead = 看 `permission_denied:` 后面的文字。如果是 `write_package`，就检查包的仓库列表，或者令牌所有者的角色；只有提到作用域的文字才说明问题在令牌。
myth-regenerate-token-phrases =
    重新生成令牌
    换一个新 token
    permission_denied 就换新令牌
