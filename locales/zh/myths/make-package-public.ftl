myth-make-package-public-title = 把包设为公开，访问问题就解决了
myth-make-package-public-why = 这对拉取确实有用：从此所有人都可以读取镜像。但它不会给任何人推送的权限，也不会让包出现在仓库页面上，而且无法撤销。可见性和访问权限是两项独立的设置。
myth-make-package-public-instead = 推送被拒绝时，允许仓库写入这个包。包没有显示时，把它关联到仓库。有人需要读取时，授予读取权限；确实打算让全世界都能使用这个镜像，才把它设为公开。
myth-make-package-public-phrases =
    把包设为公开来解决访问问题
    公开包来解决 403
    更改包的可见性来解决 403
