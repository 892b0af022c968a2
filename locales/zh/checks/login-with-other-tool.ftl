check-login-with-other-tool-title = 推送的程序可能读不到这次登录
check-login-with-other-tool-message = 步骤 `{ $step }` 用 `{ $name }` 登录，而推送的是 `{ $value }`，后者可能读不到这次登录。
check-login-with-other-tool-why = 各个程序把登录信息存放在各自的文件中。`docker` 既不读取 `helm` 保存的登录，也不读取 `podman`、`buildah` 和 `skopeo` 的文件，而后三者在自己没有登录时会读取 Docker 的文件；使用 `sudo` 时，读取的则是另一个用户的文件。这样一来，推送时没有携带凭据：`unauthorized: unauthenticated: User cannot be authenticated with the token provided`。如果两个程序已设置为使用同一个文件，则没有影响。
check-login-with-other-tool-fix = 用负责推送的程序、以同一个用户登录：`docker login ghcr.io`、`podman login ghcr.io`、`helm registry login ghcr.io`。或者让两者使用同一个文件，例如设置 `REGISTRY_AUTH_FILE=$HOME/.docker/config.json`。`sudo` 要么都用，要么都不用。
