remedy-cache-elsewhere-title = 把构建缓存写到作业有权写入的地方
remedy-cache-elsewhere-intro = 适用场景：只有缓存被拒绝，而没有人能给仓库授予缓存包的访问权限，或者不应该授予；尤其适合拉取请求的运行。没有缓存，构建只是慢一些，别无影响。
remedy-cache-elsewhere-read-only = 在构建步骤里，把缓存放在镜像自己的包中，用单独的标签，并且只在拉取请求之外写入：
remedy-cache-elsewhere-actions-cache = 或者使用 GitHub Actions 的缓存，它与包及其访问权限无关。它加快的是构建，不是推送：
remedy-cache-elsewhere-command-line = 在命令行中，拉取请求的运行去掉 `--cache-to`，保留 `--cache-from`。在其他运行中，两者都指向仓库有权写入的包，名称全部小写。
remedy-cache-elsewhere-commit = 提交该文件：
remedy-cache-elsewhere-verify = 在{ $link }中，新的运行通过了构建，日志里没有 `error writing layer blob`。
