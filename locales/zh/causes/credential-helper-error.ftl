cause-credential-helper-error-title = 替 Docker 保存登录信息的程序出错
cause-credential-helper-error-summary = Docker 的配置中指定的凭据助手（credential helper）不存在、被锁住，或者无法应答。

cause-credential-helper-error-why = Docker 可以不把登录信息写进自己的文件，而是交给凭据助手，例如 `docker-credential-osxkeychain` 这样的程序。`~/.docker/config.json` 中的 `credsStore` 为所有注册表指定助手，`credHelpers` 则为单个注册表指定。如果助手没有安装、打不开自己的存储，或者没有内容可以返回，客户端很可能还没向注册表发出请求就停止了，这时连公开的镜像也拉不下来。这种情况多见于个人电脑、WSL 和自托管运行器。

cause-credential-helper-error-evidence-helper-in-error = 报错中有 `error getting credentials` 或 `error storing credentials`，并给出了程序名 `docker-credential-…` 或它的退出状态。
cause-credential-helper-error-evidence-helper-in-config = 在 `~/.docker/config.json` 中，`credsStore` 或 `credHelpers` 指定了助手，而 `docker-credential-` 加上这个名称的程序不存在，或者运行出错。
cause-credential-helper-error-evidence-copied-config = 文件里写的是其他系统的助手，例如 Linux 或 WSL 中的 `desktop.exe`，或者运行器上的 `osxkeychain`。文件可能是复制来的，也可能是 Docker Desktop 写的。
cause-credential-helper-error-evidence-locked-store = 在桌面会话中正常，通过 SSH 或作为服务运行时失败。那里的钥匙串可能锁着。
cause-credential-helper-error-evidence-registry-answered = 报错中有注册表返回的状态或消息，例如 401、403 或 `denied`。那么助手很可能已经正常完成了工作。

cause-credential-helper-error-fix = 修复或安装这个助手，或者把它从配置中去掉，然后重新登录。这与 GitHub 上的权限和令牌无关。
