# 信息有误或文件无法读取时的报错。每条都说明错在哪里、允许什么，并给出示例。
# 代码与 `facts::Problem` 一致。每条消息都可以使用 $value（有误的文字）、$place（所在位置）、$fact（信息的名称）和
# $example（正确的示例）；个别消息有自己的参数。

## 取值

error-empty = `{ $place }` 的值为空。填上一个值，例如 `{ $example }`，或者去掉这一项。
error-token = `{ $place }` 中的值看起来像访问令牌：`{ $value }`。这里要填存放令牌的机密（secret）的名称，例如 `GITHUB_TOKEN`，绝不要填令牌本身；如果这个令牌已经出现在文件或日志里，把它撤销。
error-repository-form = `{ $place }` 中的 `{ $value }` 不是仓库。写成所有者加名称，中间用一个斜杠隔开，例如 `octo-org/app`。
error-repository-address = `{ $place }` 中的 `{ $value }` 是网址。只写仓库的所有者和名称：`{ $suggestion }`。
error-owner = `{ $place }` 中的 `{ $value }` 不是以用户或组织的登录名开头。登录名长 1 到 39 个字符，由字母、数字和单个连字符组成，首尾不能是连字符。示例：`octo-org/app`。
error-repository-name = `{ $place }` 中的 `{ $value }` 不是以仓库名结尾。仓库名长 1 到 100 个字符，由字母、数字、点、下划线和连字符组成。示例：`octo-org/app`。
error-host = `{ $place }` 中的 `{ $value }` 不是主机名。只写主机名，必要时加上端口，例如 `{ $example }` 或 `ghe.example.com:8443`。
error-host-address = `{ $place }` 中的 `{ $value }` 是网址。只写主机名：`{ $suggestion }`。
error-image = `{ $place }` 中的 `{ $value }` 不是镜像名。镜像名由小写字母和数字组成，中间可以有单个点、一个或两个下划线，或者连字符，各段之间用斜杠分隔；最长 255 个字符。示例：`app`、`octo-org/app`、`ghcr.io/octo-org/app`。
error-image-capitals = `{ $place }` 中的 `{ $value }` 含有大写字母，任何注册表都不接受这样的镜像名。改成 `{ $suggestion }`。
error-image-tag = `{ $place }` 中的 `{ $value }` 带有标签（tag）或摘要。只写镜像：`{ $suggestion }`；标签要单独指定，例如 `--tag latest`。
error-image-registry = `{ $place }` 中的 `{ $value }` 不是注册表 `{ $registry }` 的镜像，而本指南针对的是这个注册表。去掉镜像名里的注册表，或者指定正确的注册表，例如 `--registry ghcr.io`。
error-tag = `{ $place }` 中的 `{ $value }` 不是标签（tag）。标签长 1 到 128 个字符，由字母、数字、下划线、点和连字符组成，不能以点或连字符开头；花括号和 `*` 代表会变化的部分。示例：`latest`、`v*`。
error-branch = `{ $place }` 中的 `{ $value }` 不是 git 允许的分支名。分支名不能含有空格、`..`，也不能含有 `~`、`^`、`:` 和 `\`；默认分支必须是单个分支，不能是通配模式。示例：`main`、`release/1.x`。
error-secret = `{ $place }` 中的 `{ $value }` 不是机密（secret）的名称。名称由字母、数字和下划线组成，不能以数字开头。示例：`GITHUB_TOKEN`、`CR_PAT`。
error-secret-reserved = `{ $place }` 中的 `{ $value }` 不能用作机密（secret）的名称：以 `GITHUB_` 开头的名称由 GitHub 保留。可以用 `GITHUB_TOKEN`，或者以其他字样开头的名称，例如 `CR_PAT`。
error-secret-expression = `{ $place }` 中的 `{ $value }` 是表达式。只写机密（secret）的名称：`{ $suggestion }`。
error-workflow-file = `{ $place }` 中的 `{ $value }` 不是工作流文件。GitHub 只读取直接放在 `.github/workflows` 下、以 `.yml` 或 `.yaml` 结尾的文件。示例：`{ $example }`。
error-word = 无法识别 `{ $place }` 中的 `{ $value }`。允许的值：`{ $allowed }`。示例：`{ $example }`。
error-unknown-fact = `{ $place }` 中的 `{ $value }` 不是可以指定的信息。允许指定：`{ $allowed }`。示例：`--repo octo-org/app`。
error-too-many = `{ $place }` 中的列表太长：最多允许 `{ $max }` 项。只写要紧的，例如 `{ $example }`。

## 仓库

error-no-repository = 无法确定是哪个仓库：命令行没有指定，也没有配置文件、git 远程仓库或 GitHub Actions 的变量可以参考。在检出的仓库里运行，或者指定仓库：`--repo octo-org/app`。
error-several-remotes = `{ $place }` 中的 git 有多个远程仓库，但没有一个叫 `origin`：`{ $remotes }`。指明是哪个仓库：`--repo octo-org/app`。
error-git-config = `{ $place }` 的第 `{ $line }` 行不是有效的 git 配置。修正这一行（`git config --list` 会显示错误），或者指定仓库：`--repo octo-org/app`。
error-git-address = 无法解析 `{ $place }` 中的远程地址 `{ $value }`。GitHub 仓库的地址形如 `https://github.com/octo-org/app.git` 或 `git@github.com:octo-org/app.git`。也可以直接指定仓库：`--repo octo-org/app`。
error-git-local = `{ $place }` 中的远程地址 `{ $value }` 是本机上的文件夹，看不出对应 GitHub 上的哪个仓库。指定仓库：`--repo octo-org/app`。
error-git-path = `{ $place }` 中的远程地址 `{ $value }` 不是以所有者和仓库结尾，正确的形式如 `https://github.com/octo-org/app.git`。指定仓库：`--repo octo-org/app`。
error-not-github = `{ $place }` 中的 `{ $value }` 位于 `{ $host }`，那里不是 GitHub。如果镜像是从 GitHub 上的仓库发布的，指定那个仓库：`--repo octo-org/app`；如果是 GitHub Enterprise Server，指定它的主机：`--host ghe.example.com`。
error-host-alias = `{ $place }` 中的远程地址 `{ $value }` 的主机 `{ $host }` 不是完整的主机名；它可能是 SSH 配置里的别名，而本程序不读取 SSH 配置。指定主机：`--host github.com`。

## 配置文件

error-config-twice = 有两个配置文件：`{ $first }` 和 `{ $second }`。只保留一个，例如 `ghcr-guide.toml`。
error-config-encoding = `{ $place }` 不是 UTF-8 文本。用这种编码重新保存。
error-config-syntax = `{ $place }` 不是有效的 TOML：`{ $detail }`。正确的一行形如 `repository = "octo-org/app"`。
error-config-key = 没有 `{ $value }` 这个键（`{ $place }`）。这里允许：`{ $allowed }`。正确的一行形如 `repository = "octo-org/app"`。
error-config-type = `{ $place }` 中的 `{ $value }` 形式不对。这里允许：`{ $expected }`。
error-config-missing = `{ $place }` 中的 `{ $value }` 缺少键 `{ $key }`。加上它，例如 `name = "app"`。

## 文件

error-no-folder = `{ $place }` 不是文件夹。指定仓库所在的文件夹，例如 `.`。
error-file-too-large = `{ $place }` 超过 `{ $max }` 字节，这类文件不该有这么大。把它缩小或移走。
error-not-a-file = `{ $place }` 不是文件。这里只能是普通文件；把现有的东西移走或改名。
error-outside-repository = `{ $place }` 指向仓库之外，原因在于路径本身或某个符号链接。只允许仓库内的文件；把文件复制一份到仓库里。
error-broken-git-link = `{ $place }` 链接到一个不存在的 git 目录。在工作树（worktree）中，可以用 `git worktree repair` 修复；或者指定仓库：`--repo octo-org/app`。
error-unreadable = 无法读取 `{ $place }`：`{ $detail }`。确认你有读取权限。
