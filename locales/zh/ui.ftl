# 程序自己的消息。

ui-wrote = 已写入 `{ $file }`。
ui-unchanged = `{ $file }` 已是最新。
ui-check-absent = `{ $file }` 不存在。要生成它，运行：{ $command }
ui-check-out-of-date = `{ $file }` 已过期。要更新它，运行：{ $command }
ui-check-edited = `{ $file }` 被手工改动过，或者不是由本程序生成的。把自己添加的内容移到别的文件，然后加上 `--force` 运行：{ $command }
ui-dropped = 注意：`{ $place }` 描述的是另一个仓库 { $repository }，已忽略。
ui-clean = 没有发现问题。
ui-faults = 发现 { $count } 个问题。
ui-todo =
    { $count ->
        [0] 没有需要翻译的内容。
       *[other] 有 { $count } 条消息需要翻译或确认，最有用的排在前面：
    }
ui-todo-missing = 未翻译
ui-todo-stale = 英文原文已改动
ui-list-causes = 原因
ui-list-remedies = 解决方法
ui-list-myths = 不要采信的建议
ui-list-labels = GitHub 界面上的文字
ui-label = { $text }：这是 GitHub 界面上的文字，最近一次核实于 { $verified }：{ $source }

error-write = 无法写入 `{ $file }`：{ $problem }。检查文件夹及其权限。
error-read = 无法读取 `{ $file }`：{ $problem }。
error-edited = `{ $file }` 被手工改动过，或者不是由本程序生成的，因此没有写入任何内容。把自己的内容放到别的文件，或者用 `--out FILE` 写到别处；要覆盖它，加上 `--force`。用 `--diff` 可以查看会有哪些改动。
error-language = 没有 `{ $lang }` 对应的语言（{ $place }）。可用的语言：{ $known }。
error-format = `{ $format }`（{ $place }）不是可用的格式。改用 `md`、`html`、`json` 或 `text`。
error-no-guide = 没有名为 `{ $name }` 的指南。
error-broken = 本程序的内置内容有错误，请报告：{ $problem }
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
error-usage-unknown = `{ $arg }` 不是本程序的选项或命令。运行 `ghcr-guide --help` 可列出全部。
error-usage-no-value = `{ $arg }` 需要一个值。运行 `ghcr-guide --help` 查看说明。
error-usage-value = `{ $value }` 不是 `{ $arg }` 的有效值。可用的值：{ $known }。
error-usage-conflict = `{ $arg }` 和 `{ $other }` 不能同时使用。
error-usage-missing = 缺少 `{ $arg }`。运行 `ghcr-guide --help` 查看说明。
error-out-outside = `{ $place }` 中的 `{ $out }` 指向仓库之外。写仓库内的文件，例如 `docs/GHCR_SETUP.md`；要写到别处，使用 `--out`。

ui-site-pages = { $count } 个页面
ui-site-wrote = 已将 { $pages }写入 `{ $file }`。
ui-serve = 网站地址：{ $address } 。文件一有改动就会重新生成；按 Ctrl+C 停止。
ui-serve-built = 第 { $number } 次生成。
error-base-url = `--base-url` 中的 `{ $value }` 不是网站地址。请写完整，例如 `https://octo-org.github.io/ghcr-guide/`。
error-site-folder = `{ $file }` 不是空文件夹，也不是由此命令写入的，因此没有写入任何内容。请指定另一个文件夹，或清空它。
error-serve = 无法使用端口 { $port }：{ $problem }。请用 `--port` 指定其他端口。
error-repos-empty = `{ $file }` 中没有任何仓库。请提供含 `[[repository]]` 表的 TOML 文件、CSV 文件、逐行的 JSON、`gh repo list --json nameWithOwner` 的输出，或存放检出副本的文件夹。
error-repos-syntax = `{ $place }` 无法读取：{ $problem }。每一项都要写明仓库，例如 `octo-org/app`。
