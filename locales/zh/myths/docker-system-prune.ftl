myth-docker-system-prune-title = 用 `docker system prune -af` 清理
myth-docker-system-prune-why = 这个命令能释放磁盘空间，而之后那次运行可能是因为别的原因才成功。403 是注册表对权限的判定，与本地缓存里有什么无关，何况 GitHub 托管的机器每次都是全新的。在你自己的机器上，这个命令会删除别人可能还需要的镜像和缓存。
myth-docker-system-prune-instead = 查清 403 背后是缺少权限，还是包在拒绝。磁盘满了再用这个命令。
myth-docker-system-prune-phrases =
    清理 docker 缓存
    清空 docker 缓存
    删除本地镜像来解决 403
