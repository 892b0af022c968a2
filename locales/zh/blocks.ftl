# 指南在具体内容前后使用的文字。

block-verify = 怎样确认已经生效：
block-same-for = 其余各项相同：
block-prints = 可能的输出：
block-tell = 怎样判断：
block-remedies = 解决方法：
block-error-text = 日志中的文字
block-error-causes = 可能的原因
block-error-advice = 最可能的原因及各自的第一步
block-error-likeliest = 最可能的原因
block-fact = 信息
block-fact-value = 值
block-fact-origin = 来源

# 所有者类型未知时，网址因类型而异的链接。
link-either = { $user }（个人帐户）或{ $organization }（组织）

frame-note = 说明
frame-tip = 提示
frame-important = 重要
frame-warning = 警告
frame-caution = 小心
frame-contents = 本页内容
frame-untranslated = 尚未翻译
frame-stale = 英文原文此后有改动
frame-languages = 语言
frame-generated = 由 ghcr-guide 生成。手工改动会被识别，不加 `--force` 就不会被覆盖。要更新本文件，运行：

block-explain-title = 这段文字可能有多种原因
block-explain-several = 仅凭这段文字无法区分这 { $causes } 种原因；最常见的排在前面。怎样区分，见下文；旁边有命令的，运行那条命令查看。

block-cause = 原因
block-first-step = 第一步
block-then = 第一步：
block-rarer = 较少见：
block-prints-nothing = 没有特定的文字
block-more-tags = 其他标签，只有运行时才能确定
block-step-of-called = 在 `{ $called-workflow }` 的步骤中
block-defect-where = 位置
block-defect-what = 问题
block-fits = 如果情况相符，步骤见
block-ruled-out = 这个仓库的信息排除了这种原因。动手修改之前，先确认这些信息是否正确：`ghcr-guide facts`。
block-guide = 指南
block-guide-command = 命令

block-names = 以代码形式给出的名称可以查到更多内容：`ghcr-guide explain ID` 显示详情，`ghcr-guide --guide fix --cause ID` 用这个仓库的名称写出针对某个原因的步骤。
block-names-of-texts = 以代码形式给出的名称可以查到更多内容：`ghcr-guide explain ID` 显示这个原因的详情，`ghcr-guide --guide fix --cause ID` 用这个仓库的名称写出针对它的步骤。也可以用日志中的一整行来查：`ghcr-guide explain "LINE"` 列出可能导致这一行的所有原因。
block-lines-of-texts = `ghcr-guide explain "LINE"` 用日志中完整的一行来查，列出可能导致这一行的所有原因。
block-against = 与该原因不符的现象：
block-myth-wrong = 有人这样建议或这样认为，但这不正确，或已过时。

block-explain-service = 这些行来自其他服务，而不是 GitHub 容器注册表：
block-explain-near = 相关内容：
block-explain-alike = 已知的错误信息里没有这段文字。下面是用词最接近的一条；是否就是它，要看其中的说明和依据。
block-colon = ：
block-label = 这是 GitHub 界面上的文字。
block-label-also = GitHub 界面上也有同名的文字：
block-label-verified = 最近核对：
block-check-causes = 会导致：
