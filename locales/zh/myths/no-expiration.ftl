myth-no-expiration-title = 创建没有到期日期的令牌，这样它就不会失效
myth-no-expiration-why = 这确实省去了续期。但令牌被撤销或其所有者离开后，它照样会失效，而那时已没有人知道它保存在哪里。令牌一旦泄露，拿到它的人就可以一直使用。组织也可能限制令牌的有效期。
myth-no-expiration-instead = 使用内置令牌，它只在一个作业期间有效，不需要续期。如果非用个人访问令牌不可，设置到期日期、记下日期，并弄清每一份副本保存在哪里。
myth-no-expiration-phrases =
    永不过期的令牌
    永不过期的 token
    令牌不设有效期
    PAT 不设过期时间
