# 帮助网站：页面框架、列表，以及脚本所用的文字。

site-brand = ghcr-guide
site-claim = 向 ghcr.io 推送失败的原因，以及该点哪里、改什么
site-skip = 跳到正文
site-nav = 页面
site-nav-guides = 指南
site-nav-errors = 错误
site-nav-causes = 原因
site-nav-checks = 检查
site-footer = 关于本站
site-choose = 选择语言

## 搜索

site-search = 搜索
site-search-hint = 错误信息，或日志中的一行
site-search-paste = 粘贴日志中出错的那一行
site-search-none = 没有找到。粘贴出错的整行日志，或查看错误列表。
site-search-loading = 正在加载搜索…
site-search-failed = 搜索未能加载。修改输入的内容即可重试，也可以查看错误列表。
site-search-found = 找到：{ $number }

## 读者自己的仓库

site-personal = 你的仓库
site-personal-empty = 目前显示的是占位符。填写你的仓库
site-personal-filled = 当前显示的仓库是
site-personal-private = 填写的内容只留在这个浏览器标签页里，不会出现在任何请求中。
site-repo = 仓库
site-owner-kind = 所有者
site-owner-unknown = 不确定
site-owner-user = 个人帐户
site-owner-organization = 组织
site-more = 更多选项
site-image = 镜像
site-tag = 标签（tag）
site-branch = 发布镜像的分支
site-secret = 登录所用的机密（secret）
site-workflow-file = 工作流文件
site-workflow-name = 工作流名称
site-job = 作业（job）
site-login-step = 登录步骤
site-push-step = 推送步骤
site-host = GitHub 主机
site-clear = 清除
site-link = 复制本页链接（含你的仓库）
site-link-copied = 链接已复制
site-download = 下载为 { $file }
site-download-failed = 无法生成文件：页面的一部分未能加载。再次点击按钮即可重试。
site-copy = 复制
site-copied = 已复制
site-wrong-repo = 填写所有者和名称，中间用一个斜杠隔开，例如 `octo-org/app`。
site-wrong-image = 镜像名称由小写字母和数字组成，其间可以有斜杠、一个点、一个或两个下划线，或者若干连字符，例如 `octo-org/app`。
site-wrong-registry = 这个镜像属于另一个注册表。
site-wrong-token = 这看起来像令牌，而这里任何时候都不需要令牌。只填写名称。
site-wrong-tag = 标签由字母、数字、下划线、点和连字符组成，不能以点或连字符开头。
site-wrong-branch = Git 不允许这样的分支名。
site-wrong-secret = 填写机密的名称，例如 `CR_PAT`，只含字母、数字和下划线。切勿填写令牌本身。
site-wrong-workflow-file = 填写直接位于 `.github/workflows` 下的 `.yml` 或 `.yaml` 文件，不能位于它的子文件夹中。
site-wrong-host = 只填写主机名，例如 `github.com` 或 `ghe.example.com`。
site-noscript = 不启用 JavaScript 时，本页内容同样完整。
site-capitals = 把大写的占位符换成自己的名称。

## 页面的种类

site-kind-guide = 指南
site-kind-part = 指南
site-kind-error = 错误信息
site-kind-cause = 原因
site-kind-remedy = 解决方法
site-kind-check = 检查
site-kind-labels = GitHub 界面文字
site-kind-myth = 不要采信的建议
site-kind-sources = 来源
site-kind-about = 关于
site-kind-repository = 仓库

## 首页

site-home-title = 向 ghcr.io 推送为什么失败？
site-home-lead = 粘贴错误信息，即可查看它的含义和解决方法。填写你的仓库后，本站的每条命令和每个链接都会使用它的名称。
site-home-frequent = 常见错误
site-home-guides = 指南
site-home-more = 查阅

## 列表

site-list-guides = 指南
site-guides-lead = 每篇指南从头到尾讲完一件事。
site-list-errors = 全部错误信息
site-errors-lead = ghcr.io 上的镜像出问题时，Docker、BuildKit、Podman 等客户端会输出什么，以及每条信息背后的原因。
site-list-causes = 原因
site-causes-lead = 发布或拉取失败的所有已知原因，按卡住的环节分组，最常见的排在前面。
site-gate-token = 作业的令牌
site-gate-package = 包的访问权限
site-gate-account = 帐户或组织
site-gate-credential = 个人凭据
site-gate-name = 名称和标签
site-gate-environment = 网络、限额与运行
site-list-remedies = 解决方法
site-remedies-lead = 各种原因所对应的全部解决方法，逐步说明。
site-list-checks = 检查
site-check-id = 程序中的名称：
site-check-causes = 它所指向的原因
site-severity-error = 错误：应当最先改正
site-severity-warning = 警告：有时失败，或部分失败
site-severity-note = 提示：值得了解
site-severity-hint = 建议：用 `check --min-severity hint` 显示
site-checks-lead = 程序能在出错之前从工作流文件中发现的缺陷。
site-list-labels = GitHub 界面文字
site-labels-lead = 指南中提到的 GitHub 界面文字，以及显示这些文字的页面。
site-labels-verified = 最近核对：
site-list-myths = 不要采信的建议
site-myths-lead = 讨论串和自动生成的回答里流传的做法：为什么看似有效，以及正确的做法。
site-myths-causes = 背后真正的原因往往是：
site-list-sources = 来源
site-sources-lead = 本站内容所依据的页面和讨论。
site-sources-pages = 文档
site-sources-threads = 讨论
site-list-about = 关于
site-list-repositories = 仓库列表
site-repositories-lead = 每个仓库都有一套指南，使用它自己的名称和链接。
site-repositories-name = 仓库
site-repositories-kind = 所有者
site-repositories-visibility = 可见性
site-repositories-findings = 检查结果
site-repositories-errors = 错误
site-repositories-notes = 警告和提示
site-repositories-more = 以及其他位置
site-repositories-sort = 排序依据
site-repositories-filter = 只显示包含以下文字的行
site-repositories-none = 没有包含这些文字的行。
site-visibility-public = 公开
site-visibility-private = 私有
site-visibility-internal = 内部
site-llms-more = 更多

## 单独的页面

site-parts = 本指南的内容
site-next = 下一节：
site-wrong = 错误的建议：
site-error-lead = 有几种原因会导致这条信息。每种原因下面都说明了怎样区分，最常见的排在前面。
site-error-lead-one = 目前只知道一种原因会导致这条信息。
site-error-clients = 输出它的客户端：
site-error-fix = 怎么做：
site-error-examples = 日志中的样子
site-remedy-cures = 适用的原因
site-verified = 来源最近一次核对：
site-about-lead = 本站用中文、英文和俄文说明向 ghcr.io 发布容器镜像为什么会失败。它与程序 `ghcr-guide` 写入仓库的指南出自同一份文字。
site-about-privacy-title = 本站知道你的什么
site-about-privacy = 什么都不知道。页面不从别处加载任何内容，不设置 cookie，也不统计访问。仓库名称由浏览器填入页面；在链接中它位于 `#` 之后，浏览器从不发送地址的这一部分。关闭标签页后，这个名称就会清除。
site-about-content-title = 本站的依据
site-about-content = 每个说法都有来源，并注明最近一次查阅来源的日期。GitHub 界面上的文字保留英文原样。
site-about-program-title = 程序
site-about-program = `ghcr-guide` 在你的电脑上或工作流中运行。它直接读取仓库，因此比在这里填写的知道得更多：工作流文件、作业和步骤的名称、标签。它还能读完整份日志，并检查工作流。
site-about-machines-title = 供程序使用
site-about-machines = 每个页面都有对应的 Markdown 版本：把 `.html` 换成 `.md` 即可。`llms.txt` 列出全部页面，`catalog.json` 以数据形式收录原因、错误信息、解决方法和检查项。
site-about-trademark-title = 商标
site-about-trademark = GitHub 是 GitHub 公司的商标，本站与其没有关联。
site-missing-title = 这里没有页面
site-missing = 这个地址没有对应的页面，可能已经改名。用上方的搜索可以找到错误、原因和指南。
site-missing-home = 返回首页
site-fallback = 本页尚未翻译，以英文显示。
site-partly = 本页有一部分尚未翻译，或英文原文此后有改动。
site-original = 阅读英文页面
site-markdown = 本页的 Markdown 版本
site-catalog = JSON 格式的目录
site-feed = 订阅源
site-feed-title = ghcr-guide：最近核对的内容
site-handbook = 程序手册
