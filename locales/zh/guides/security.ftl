guide-security-title = 安全发布
guide-security-use = 发布已经正常，还想一直保持安全时，看最小权限、复刻（fork）、令牌，以及怎样固定 action。

guide-security-about-title = 本指南的用途
guide-security-purpose = `{ $owner }/{ $repository }` 怎样用最小的权限发布，哪些做法虽然能用却很危险，以及令牌可能泄露时怎么办。
guide-security-capitals = 全大写的词（例如 `TAG`）是占位符，代表没能查到或只有你才知道的内容。

guide-security-safety-title = 安全须知
guide-security-safety-least = 只给负责发布的作业 `packages: write`，不要给其他任何地方更大的权限。在包的访问列表中，负责发布的仓库有 { $label-write } 就够了；{ $label-admin } 留给需要删除的作业。
guide-security-safety-built-in = 优先使用 `GITHUB_TOKEN`。必须用个人访问令牌时，按用途各建一个，生产和测试也要分开。
guide-security-safety-expiry = 给每个个人访问令牌设定 90 天以内的到期日期，并在到期之前更换。没有到期日期的令牌并不更安全，只会被人遗忘。
guide-security-safety-review = 定期到{ $link-tokens }查看每个令牌的最近使用时间，删掉已经不再使用的。
guide-security-safety-secret = 令牌只放在机密里，不要放进文件、镜像、构建参数或日志。把令牌交给命令时，用标准输入，不要用参数。
guide-security-safety-leak = 如果令牌可能已被别人看到，先删除它，再创建新的，并查看它被用来做过什么。
guide-security-safety-forks = 绝不要在使用 `pull_request_target` 的工作流里构建来自复刻的拉取请求的代码。
guide-security-safety-visibility = 公开一个包之前，先检查其中的内容：公开后无法撤销。如果公开仓库可以读取某个私有的包，它的复刻里的工作流也能读取。
guide-security-safety-pin = 如果不想让 action 的所有者有机会改变你的构建，就把 action 固定到提交的完整哈希值。
guide-security-safety-clean-up = 只有能识别多平台镜像的清理任务，才可以让它删除无标签的版本；否则会弄坏标签。
guide-security-safety-share = 分享日志或指南时，去掉服务器的地址、用户名和路径。
guide-security-safety-notice = 让运行失败时有人收到通知；先看日志，再重新运行。

guide-security-least-title = 每种作业所需的最小权限
guide-security-least-job = 作业
guide-security-least-needs = 需要
guide-security-least-not = 不需要
guide-security-least-build = 构建和测试
guide-security-least-build-needs = `contents: read`
guide-security-least-build-not = 登录注册表
guide-security-least-publish = 发布
guide-security-least-publish-needs = `contents: read`、`packages: write`
guide-security-least-publish-not = 个人访问令牌、`contents: write`、宽松的默认权限
guide-security-least-attest = 为发布的内容生成证明（attestation）
guide-security-least-attest-needs = 同上，另加 `id-token: write`、`attestations: write`，在组织中还要 `artifact-metadata: write`
guide-security-least-attest-not = 个人访问令牌、`contents: write`
guide-security-least-pull = 拉取私有镜像
guide-security-least-pull-needs = `packages: read`
guide-security-least-pull-not = `packages: write`
guide-security-least-delete = 删除版本
guide-security-least-delete-needs = `packages: write`，以及在这个包中的 { $label-admin } 角色
guide-security-least-delete-not = 带 `delete:packages` 的个人访问令牌（通常）

guide-security-forks-title = 来自复刻的拉取请求
guide-security-forks-read = 来自复刻的拉取请求只能得到只读令牌，拿不到机密，除非私有仓库的设置放宽了限制。这是保护措施，不是故障：里面的代码是别人写的。
guide-security-forks-target = `pull_request_target` 以本仓库的权限和机密运行。在其中构建复刻的代码，等于把两者都交给代码的作者。
guide-security-forks-pattern = 对拉取请求只构建、不推送，合并之后再推送。如果确实需要拉取请求的镜像，就由一个工作流构建并保存为工件（artifact），再由另一个以 `workflow_run` 触发的工作流发布；后者不得运行工件中的代码。
guide-security-forks-package = 公开仓库可以读取的包，它的所有复刻中的工作流也都能读取。

guide-security-leak-title = 令牌可能泄露时
guide-security-leak-intro = 立即按以下顺序处理。无论是否已有人使用过它，都要处理；只把那一行从日志或文件中删掉是不够的。
guide-security-leak-delete = 在{ $link-tokens }中记下令牌的最近使用时间，然后删除它。正在使用它的地方会立即失效，这是正常的。
guide-security-leak-packages = 在{ $link-packages-list }中，查看有没有不是你们推送的版本，以及变成公开的包。
guide-security-leak-replace = 作业的令牌能胜任的地方改用它；其他地方新建作用域更小、有到期日期的令牌：{ $section-classic-token }。
guide-security-leak-remove = 然后清理泄露的地方：文件及其历史、运行日志、聊天记录。

guide-security-visibility-title = 公开一个包之前
guide-security-visibility-intro = 包一旦公开，GitHub 就不提供改回私有的办法。先拉取镜像，检查每一层里有没有密钥、令牌、源代码和配置，被后面的层删除的内容也要检查。

guide-security-harmful-title = 有害的建议
guide-security-harmful-intro = 下面这些建议常被当成推送被拒绝的解决办法流传，结果却会扩大访问权限或造成破坏。
