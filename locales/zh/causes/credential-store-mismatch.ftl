cause-credential-store-mismatch-title = 登录的和失败的，不是同一个程序或用户
cause-credential-store-mismatch-summary = 已经登录过，但推送或拉取的程序读取的是另一个文件，或者这次登录被后来的登录覆盖了。

cause-credential-store-mismatch-why = 登录就是往文件里写一个条目，而各程序读取的文件并不相同。Docker、Buildx、crane、ko、cosign 和 ORAS 读取 `~/.docker/config.json`，或者 `DOCKER_CONFIG` 所指目录中的 `config.json`。Podman、Buildah 和 Skopeo 有自己的文件，其中没有条目时才会去看 Docker 的文件；Helm 的登录也是单独的，kaniko 则读取其容器内的 `/kaniko/.docker/config.json`。加上 `sudo` 之后，这些程序用的都是 root 的文件。每个文件里一个注册表只有一个条目，所以以最后一次登录为准。于是失败的程序没有发送凭据，或者发送的不是你以为的那个。

cause-credential-store-mismatch-evidence-other-program = 一个程序登录，另一个程序失败：用 Helm 登录却用 cosign 签名，或者用 Podman 登录却用 Docker 推送。
cause-credential-store-mismatch-evidence-other-user = 登录时没有加 `sudo`，推送时加了，或者反过来。
cause-credential-store-mismatch-evidence-later-login = 在登录和推送之间，另一个步骤又登录了同一个注册表，或者安装了某个程序。安装 crane 或 ko 的 action 可能会自行用 `GITHUB_TOKEN` 登录，从而覆盖个人访问令牌。
cause-credential-store-mismatch-evidence-inside-container = 失败的程序运行在容器、虚拟机或集群中，看不到登录那台机器上的文件。
cause-credential-store-mismatch-evidence-same-program-and-user = 同一个用户刚用失败的这个程序登录过，仍然被拒绝。那么问题在于凭据本身或它的权限。

cause-credential-store-mismatch-fix = 用执行推送或拉取的程序登录，而且由运行它的用户登录；之后的步骤不要再次登录。两个程序要共用一次登录时，让两者都使用同一个文件。只要读取的文件不对，换新令牌、加权限都没有用。
