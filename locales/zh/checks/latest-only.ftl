check-latest-only-title = 唯一的标签（tag）是 `latest`
check-latest-only-message = 作业 `{ $job }` 推送 `{ $image }` 时只用了 `latest` 这一个标签（tag）。
check-latest-only-why = 每次推送都会移动这个标签，原先带有它的镜像只能靠摘要才能找到。因此很难回到某个版本，也很难判断正在使用的是哪一个。如果没有人需要镜像的旧版本，则没有影响。
check-latest-only-fix = 再加一个固定不变的标签：使用 `docker/metadata-action` 时写 `type=sha` 或 `{ "type=semver,pattern={{version}}" }`，手写标签时用 `{ "${{ github.sha }}" }`。
