guide-naming-title = 名称、标签，以及哪种推送产生哪个标签
guide-naming-use = 名称或标签（tag）被拒绝，或者出现的名称、标签与预期不同时使用：哪些写法允许，哪种推送产生哪个标签。

guide-naming-about-title = 本指南的用途
guide-naming-purpose = `{ $owner }/{ $repository }` 的镜像和标签可以怎样命名，以及为什么找不到预期的名称或标签。涉及的镜像：
guide-naming-image = `{ $image }`
guide-naming-capitals = 全大写的词（例如 `TAG`）是占位符，代表没能查到或只有你才知道的内容。

guide-naming-names-title = 镜像的名称
guide-naming-names-form = 镜像引用由注册表、所有者、名称和标签组成：`{ $image }:{ $pull-tag }`。名称可以有多段，用斜杠隔开；标签写在冒号之后。
guide-naming-names-case = 标签之前的部分全部小写，即使所有者的登录名含有大写字母：`{ $registry }/{ $owner-lower }`。工作流表达式不能转换大小写；要用 shell 步骤或 `docker/metadata-action`。
guide-naming-names-owner = 注册表之后的第一段是包所属的帐户。据目前所知，这个仓库的 `GITHUB_TOKEN` 只能写入 `{ $registry }/{ $owner-lower }` 之下。
guide-naming-names-characters = 每一段由小写字母和数字组成，中间可以夹一个点、一个或两个下划线，或任意多个连字符；不能以这些符号开头或结尾。
guide-naming-names-package = 所有者之后的部分就是包的名称，与仓库名无关。同一所有者的两个仓库如果推送相同的名称，用的就是同一个包。
guide-naming-names-nested = `app` 和 `app/worker` 是两个包，访问权限、可见性和页面各自独立。在 GitHub 的网址里，斜杠写成 `%2F`。
guide-naming-names-rename = 帐户改名后，镜像会移到新名称之下，旧名称很可能不再可用。仓库改名时，据目前所知，包的名称不变。

guide-naming-tags-title = 哪种推送产生哪个标签
guide-naming-tags-intro = 标签不会自己出现，推送了才有；再次推送同一个标签，它就会指向新的镜像。部署时如果不允许内容变动，就用摘要来引用镜像。
guide-naming-tags-event = 事件
guide-naming-tags-tag = 标签
guide-naming-tags-needs = 前提
guide-naming-tags-branch = 推送到分支 `feature/login`
guide-naming-tags-branch-tag = `feature-login`
guide-naming-tags-branch-needs = `type=ref,event=branch`
guide-naming-tags-latest = 推送到 `{ $default-branch }`
guide-naming-tags-latest-tag = `latest`，以及该分支自己的标签
guide-naming-tags-latest-needs = 下面的 `type=raw` 规则；只有针对 Git 标签的规则才会自动产生 `latest`
guide-naming-tags-version = 推送 Git 标签 `v1.2.3`
guide-naming-tags-version-tag = `1.2.3`
guide-naming-tags-version-needs = `type=semver`，以及 `on: push` 下的 `tags`
guide-naming-tags-version-as-is = 推送 Git 标签 `v1.2.3`，原样用作镜像标签
guide-naming-tags-version-as-is-tag = `v1.2.3`
guide-naming-tags-version-as-is-needs = `type=ref,event=tag`，以及 `on: push` 下的 `tags`
guide-naming-tags-pull-request = 编号为 7 的拉取请求
guide-naming-tags-pull-request-tag = `pr-7`
guide-naming-tags-pull-request-needs = `type=ref,event=pr`，而且运行要有推送权限，所以拉取请求不能来自复刻
guide-naming-tags-commit = 任一提交 `1a2b3c4`
guide-naming-tags-commit-tag = `sha-1a2b3c4`
guide-naming-tags-commit-needs = `type=sha`；要得到 `main-1a2b3c4` 这样的标签，用下面的最后一条规则，它只适用于分支
guide-naming-tags-rules = 表中的规则如下，写在 `docker/metadata-action` 的 `tags` 里。按需要选用；前两条在“{ $section-workflow }”里已经有了：
guide-naming-tags-script-branch = 推送到分支 `feature/login`
guide-naming-tags-script-branch-tag = `feature-login`
guide-naming-tags-script-branch-needs = 替换标签中非法字符的那一行
guide-naming-tags-script-latest = 推送到 `{ $default-branch }`
guide-naming-tags-script-latest-tag = `latest`，以及该分支自己的标签
guide-naming-tags-script-latest-needs = 判断是否为默认分支的条件
guide-naming-tags-script-version = 推送 Git 标签 `v1.2.3`
guide-naming-tags-script-version-tag = `v1.2.3`
guide-naming-tags-script-version-needs = `on: push` 下的 `tags`
guide-naming-tags-script-commit = 任一提交
guide-naming-tags-script-commit-tag = 无
guide-naming-tags-script-commit-needs = 另外推送一次，标签取自 `GITHUB_SHA`

guide-naming-tag-rules-title = 标签的规则
guide-naming-tag-rules-characters = 标签最多 128 个字符，可以用字母、数字、点、下划线和连字符，不能以点或连字符开头。分支名里的斜杠和版本号里的加号必须替换；`docker/metadata-action` 会自动处理。
guide-naming-tag-rules-move = 再次推送同名标签，标签就会移动；据目前所知，注册表没有禁止这样做的设置。可以在工作流里拒绝推送已经存在的版本。
guide-naming-tag-rules-latest = `latest` 只是一个普通的标签。没有规则，它不会自动跟着最新的推送走；而拉取时不写标签，就等于写了 `latest`。
guide-naming-tag-rules-digest = 不允许变动的部署要用摘要：`{ $image }@sha256:…`。
guide-naming-tag-rules-release = 工作流用 `GITHUB_TOKEN` 推送的 Git 标签不会触发其他工作流，所以不会由此产生镜像。

guide-naming-name-causes-title = 名称会出什么问题
guide-naming-name-causes-intro = 要么客户端在检查权限之前就已停止，要么所请求的名称在注册表中不存在。
