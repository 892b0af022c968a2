# 程序自己的消息。

ui-wrote = 已写入 `{ $file }`。
ui-unchanged = `{ $file }` 已是最新。
ui-check-absent = `{ $file }` 不存在。要生成它，运行：{ $command }
ui-check-out-of-date = `{ $file }` 已过期。要更新它，运行：{ $command }
ui-check-edited = `{ $file }` 被手工改动过，或者不是由本程序生成的。把自己添加的内容移到别的文件，然后加上 `--force` 运行：{ $command }
ui-dropped = 注意：`{ $place }` 描述的是另一个仓库 { $repository }，已忽略。
ui-no-repository = 注意：`{ $path }` 不是仓库的检出目录，因此只依据日志判断。
ui-clean = 没有发现问题。
ui-faults = 发现 { $count } 个问题。
ui-todo =
    { $count ->
        [0] 没有需要翻译的内容。
       *[other] 有 { $count } 条消息需要翻译或确认，最有用的排在前面：
    }
ui-todo-missing = 未翻译
ui-todo-stale = 英文原文已改动
ui-stale = { $count ->
    [0] 没有超过这个期限的内容。
   *[other] 有 { $count } 项需要重新核实，最早的排在前面：
}
ui-stale-claim = { $place }：{ $date }，可信度：{ $confidence }；内容：{ $about }；来源：{ $sources }
ui-confidence-high = 高
ui-confidence-medium = 中
ui-confidence-low = 低
ui-list-causes = 原因
ui-list-remedies = 解决方法
ui-list-myths = 不要采信的建议
ui-list-checks = 工作流检查
ui-list-labels = GitHub 界面上的文字
ui-explain-mended = 没有关于 `{ $query }` 的资料。下面是 `{ $mended }` 的说明。
ui-explain-perhaps = 没有关于 `{ $query }` 的资料。你是否想找下面这些？运行 `ghcr-guide explain ID` 查看。

error-write = 无法写入 `{ $file }`：{ $problem }。检查文件夹及其权限。
error-read = 无法读取 `{ $file }`：{ $problem }。
error-archive = `{ $file }` 不是完整的 zip 压缩包，可能下载中断或已损坏。重新下载这次运行的日志。
error-no-text = `{ $file }` 里没有可以读取的文本：它是空的，或者采用了本程序不认识的打包格式。把日志另存为文本，或者提供这次运行的 zip 压缩包。
error-edited = `{ $file }` 被手工改动过，或者不是由本程序生成的，因此没有写入任何内容。把自己的内容放到别的文件，或者用 `--out FILE` 写到别处；要覆盖它，加上 `--force`。用 `--diff` 可以查看会有哪些改动。
error-language = 没有 `{ $lang }` 对应的语言（{ $place }）。可用的语言：{ $known }。
error-format = `{ $format }`（{ $place }）不是可用的格式。改用 `md`、`html`、`json` 或 `text`。
error-no-guide = 没有指南 `{ $name }`。可用的有：{ $known }。
error-no-cause = 没有原因 `{ $id }`。`ghcr-guide explain` 列出全部原因。
error-cause-unused = 指南 `{ $name }` 不针对单个原因。去掉 `--cause`，或者改用指南 `fix`。
error-cause-needed = 指南 `{ $name }` 针对单个原因。用 `--cause ID` 指明；`ghcr-guide explain` 列出全部原因。
error-broken = 本程序的内置内容有错误，应报告给项目：{ $problem }
error-nothing-to-explain = 没有关于 `{ $query }` 的资料。粘贴日志中报错的那一行，或者运行 `ghcr-guide explain` 查看列表。
error-no-translation = `{ $id }` 没有可供确认的 `{ $lang }` 译文。

ui-date = { $year } 年 { $month } 月 { $day } 日
ui-month-1 = 1
ui-month-2 = 2
ui-month-3 = 3
ui-month-4 = 4
ui-month-5 = 5
ui-month-6 = 6
ui-month-7 = 7
ui-month-8 = 8
ui-month-9 = 9
ui-month-10 = 10
ui-month-11 = 11
ui-month-12 = 12

ui-fact = { $name }：{ $value }（{ $origin }）
ui-fact-with-place = { $name }：{ $value }（{ $origin }：{ $place }）
ui-problem-too-large = { $place }：文件大于 1 MiB，未读取。
ui-problem-not-utf8 = { $place }：文件不是 UTF-8 编码，未读取。
ui-problem-unreadable = { $place }：无法读取该文件。
ui-problem-syntax = { $place }：文件不是有效的 YAML，未读取：`{ $detail }`。
ui-problem-empty = { $place }：文件只有注释或空白。
ui-problem-not-a-workflow = { $place }：文件里没有 `jobs`，不是工作流。
ui-problem-too-deep = { $place }：文件嵌套过深，未读取。
ui-problem-too-many-nodes = { $place }：文件通过别名（alias）展开后过大，未读取。
ui-problem-alias-cycle = { $place }：别名（alias）位于它所引用的节点之内，文件未读取。
ui-problem-duplicate-key = { $place }：键 `{ $detail }` 出现两次，只读取了第一个。
ui-problem-merge-key = { $place }：合并键 `{ $detail }` 已按其含义读取，但 GitHub 不接受它。
ui-problem-missing-file = { $place }：使用了 `{ $detail }`，但仓库里没有它。
ui-problem-call-depth = { $place }：工作流的相互调用过深或成环：`{ $detail }`。
ui-problem-login-without-push = { $place }：作业 `{ $detail }` 登录了注册表，并运行了这里无法读取的内容；从文件中无法判断它是否推送、推送什么。
ui-problem-budget = { $place }：需要推算的内容过多，结果可能不完整。

error-usage-unknown = `{ $arg }` 不是本程序的选项或命令。运行 `ghcr-guide --help` 可列出全部。
error-usage-no-value = `{ $arg }` 需要一个值。运行 `ghcr-guide --help` 查看说明。
error-usage-value = `{ $value }` 不是 `{ $arg }` 的有效值。可用的值：{ $known }。
error-usage-conflict = `{ $arg }` 和 `{ $other }` 不能同时使用。
error-usage-words = 命令必须写在最前面，文件夹只能指定一个。某个原因的指南：`ghcr-guide --guide fix --cause ID`。
error-usage-twice = `{ $arg }` 写了两次，一次就够了。
error-usage-missing = 缺少 `{ $arg }`。运行 `ghcr-guide --help` 查看说明。
error-out-outside = `{ $place }` 中的 `{ $out }` 指向仓库之外。写仓库内的文件，例如 `docs/GHCR_SETUP.md`；要写到别处，使用 `--out`。
error-one-language = 一个 HTML 页面只有一种语言。给 `--lang` 指定一种语言，或者选择 `--format md`。
error-no-summary = `--format github` 会写入作业摘要，但没有设置 GITHUB_STEP_SUMMARY。在作业之外，改用 `--format md`。
ui-summary-cut = 摘要已截断：GitHub 最多显示 1 MiB。要看其余内容，用这份日志运行 `ghcr-guide diagnose`。

ui-summary-full = { $path } 已写满：GitHub 最多显示 1 MiB，额度已被其他步骤用完。要看诊断结果，换一种 `--format` 运行 `ghcr-guide diagnose`。

ui-site-pages = { $count } 个页面
ui-site-wrote = 已写入 `{ $file }`：{ $pages }。
ui-serve = 网站地址：{ $address }。文件一有改动就会重新生成；按 Ctrl+C 停止。
ui-serve-built = 第 { $number } 次生成。
error-base-url = `--base-url` 中的 `{ $value }` 不是网站地址。写出完整的地址，例如 `https://octo-org.github.io/ghcr-guide/`。
error-site-folder = `{ $file }` 里已有内容，而且不是由此命令写入的，因此没有写入任何内容。指定另一个文件夹，或者清空它。
error-site-added = 此命令写入 `{ $file }` 之后，里面又添加了 `{ $added }`，因此没有写入任何内容。把它移到别处，或者指定另一个文件夹。
error-serve = 无法使用端口 { $port }：{ $problem }。用 `--port` 指定其他端口。
error-repos-empty = `{ $file }` 中没有任何仓库。提供含 `[[repository]]` 表的 TOML 文件、CSV 文件、逐行的 JSON、`gh repo list --json nameWithOwner` 的输出，或存放检出副本的文件夹。
error-repos-syntax = `{ $place }` 无法读取：{ $problem }。每一项都要写明仓库，例如 `octo-org/app`。
error-repos-nameless = `{ $place }` 没有写明仓库。用 `repo` 给出所有者和名称，例如 `octo-org/app`。
error-repos-name = `{ $place }` 中的 `{ $name }` 不是可用的字段。可用的字段：`{ $allowed }`。
error-repos-several = `{ $place }` 给 `{ $name }` 写了多个值，而它只能有一个值。可以有多个值的是：`{ $allowed }`。
error-repos-headless = `{ $place }` 处的列表有多列，却没有表头说明各列的含义。在开头加上一行表头，例如 `repo,visibility`。
error-repos-hosts = `{ $place }` 和 `{ $first }` 写的是不同主机上同名的两个仓库 `{ $repository }`。为每个主机各生成一个网站。
error-repos-contradiction = `{ $place }` 和 `{ $first }` 写的是同一个仓库 `{ $repository }`，内容却不一致。把正确的内容合并成一项。
ui-repos-left = 已跳过文件夹 `{ $folder }`：{ $reason }
ui-repos-left-no-git = 其中有工作流文件，但没有 `.git`，无法判断是哪个仓库。
ui-repos-left-no-repository = git 的远程地址和配置文件都没有说明是哪个仓库。
ui-repos-left-not-github = 远程地址 `{ $value }` 指向 `{ $host }`，而后者不是 GitHub。
ui-repos-left-twin = 它也是 `{ $repository }` 的检出副本；网站采用的是 `{ $folder }`。
ui-repos-left-namesake = 它是 `{ $host }` 上的 `{ $repository }`，而 `{ $folder }` 是另一个主机上的同名仓库。为每个主机各生成一个网站。
ui-repos-left-count = 没有生成指南、未收入网站的文件夹：{ $folders }。
ui-repos-folders = { $count } 个文件夹
ui-serve-host = 此服务器只回应发往 `localhost` 和 `127.0.0.1` 的请求。
error-folder-outside = `{ $place }` 中的 `{ $out }` 指向仓库之外。写仓库内的文件夹，例如 `ghcr/content`；其他位置的文件夹可以用选项指定。

ui-severity-error = 错误
ui-severity-warning = 警告
ui-severity-note = 提示
ui-severity-hint = 建议
ui-finding = { $place }: { $severity }：{ $message }[{ $check }]
ui-finding-why = 说明：{ $text }
ui-finding-fix = 解决方法：{ $text }
ui-findings =
    { $count ->
        [0] 没有发现问题。
       *[other] 发现 { $count } 个问题。
    }
ui-unread =
    { $count ->
       *[other] 有 { $count } 个工作流文件未能读取，因此无法判断其中是否有问题。
    }
ui-findings-rest =
    { $count ->
       *[other] 还有 { $count } 个问题未在此显示：GitHub 每个级别只接受十条。`ghcr-guide check` 会全部列出。
    }

ui-fix-fixed = 修正：{ $place } [{ $check }]
ui-fix-fixed-elsewhere = `{ $file }` 中的修正：{ $place } [{ $check }]
ui-fix-unsure = 注意：作业 `{ $job }` 新增了 `permissions` 块，其中的权限对下列步骤可能不够：这些步骤会得到这个作业的令牌，或者可以自行取用。查明这些步骤需要什么权限并补上：{ $steps }
ui-fix-idle = 注意：作业 `{ $job }` 不再推送时，依赖推送结果的下列步骤或作业也不再运行：{ $steps }
ui-fix-left = 未修正：{ $place } [{ $check }]：{ $reason }
ui-fix-left-unsure = 没有确定正确的改法
ui-fix-left-made = 这个名称是在别处拼成的：在传出它的地方改成小写
ui-fix-left-edit = 文件的写法不适合由本程序修改
ui-fix-left-shared = 其他位置通过第 { $line } 行的锚点或别名共用这段文本
ui-fix-left-stays = 没有能消除这个问题的改法
ui-fix-left-brings = 修改会带来另一个问题 `{ $check }`
ui-fix-left-changes = 修改会改变推送的内容或时机
ui-fix-left-refused = 由于第 { $line } 行，GitHub 不接受现在的文件；先改正这一行
ui-fix-left-limit = 问题太多，一次处理不完；再次运行该命令
ui-fix-left-none = 这个问题无法自动修正
error-fix-changed = `{ $file }` 在读取之后发生了变化，因此没有写入任何内容。再次运行该命令。
error-fix-link = `{ $file }` 位于符号链接之后，因此没有写入任何内容。修改链接指向的文件。
