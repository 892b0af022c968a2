myth-log-in-for-public-image-title = 公开镜像报 `denied: denied`，就新建令牌并登录
myth-log-in-for-public-image-why = 这样能管用一阵子：新的登录信息替换了被注册表拒绝的旧信息。但公开的镜像根本不需要登录；等到新令牌失效，凡是保存了它的机器，又会遇到同样的拒绝。
myth-log-in-for-public-image-instead = 在那台机器上退出注册表的登录，再重新拉取。只有私有镜像才需要登录。
myth-log-in-for-public-image-phrases =
    登录才能拉取公开镜像
    拉取公开镜像要登录
    拉取公开镜像要令牌
