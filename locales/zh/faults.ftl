# `ghcr-guide dev check` 报告的 content/、locales/ 和 templates/ 中的问题：错在哪里，该怎么做。
# 文件、行和列写在句子前面。参数就是 `src/` 中相应问题的参数。

## content/

fault-content-syntax = 文件无法读取：{ $problem }。在此处改正。
fault-content-encoding = 这个文件不是 UTF-8 文本。用这种编码重新保存。
fault-content-unknown-file = 没有任何地方读取这个文件。把它移到同类文件所在的文件夹，或者删除。
fault-content-bad-id = `{ $id }` 不能用作 id。文件名只用小写字母、数字和连字符。
fault-content-duplicate-id = id `{ $name }` 在这个文件里出现了两次。给其中一个换个 id。
fault-content-duplicate-entry = 条目 `{ $name }` 已经在另一个文件里。给其中一个换个 id。
fault-content-unknown-signature = 没有名为 `{ $name }` 的特征（signature）。添加 `signatures/{ $name }.toml`，或者改正名称。
fault-content-unknown-remedy = 没有名为 `{ $name }` 的解决方法。添加 `remedies/{ $name }.toml`，或者改正名称。
fault-content-unknown-cause = 没有名为 `{ $name }` 的原因。添加 `causes/{ $name }.toml`，或者改正名称。
fault-content-unknown-source = 没有名为 `{ $name }` 的资料来源。把它加进 `sources.toml`，或者改正名称。
fault-content-unknown-label = 没有名为 `{ $name }` 的界面文字。把它加进 `labels.toml`，或者改正名称。
fault-content-unknown-link = 没有名为 `{ $name }` 的链接。把它加进 `links.toml`，或者改正名称。
fault-content-unknown-snippet = 没有名为 `{ $name }` 的代码片段。把它加进 `templates/snippets/`，或者改正名称。
fault-content-unknown-fact = 没有名为 `{ $name }` 的信息。使用手册的信息列表中有的名称。
fault-content-no-remedy = 原因 `{ $name }` 没有任何解决方法。在 `remedies` 中至少写一个。
fault-content-no-operation = 没有写明原因 `{ $name }` 会使什么失败。在 `operations` 中至少写上 `login`、`push`、`pull`、`attest`、`delete` 之一。
fault-content-operation-unserved = 原因 `{ $name }` 的 `operations` 中，有一项没有对应的解决方法。添加解决方法，或者改正该原因或其解决方法的 `operations`。
fault-content-weight = 权重 `{ $name }` 超出允许的取值。写 1 到 100 之间的数。
fault-content-no-claim = 没有写明这个条目的依据。添加 `[[claim]]` 及其来源。
fault-content-claim-about = 依据（claim）提到 `{ $name }`，而这个条目里没有它。改为这个条目中有的消息或步骤。
fault-content-no-source = 有一条依据（claim）没有写来源。在它的 `sources` 中加上一个。
fault-content-few-examples = 特征（signature）`{ $name }` 的示例太少。至少给出两行它应当匹配的内容，以及两行它不得匹配的内容。
fault-content-bad-pattern = `{ $name }` 不是有效的正则表达式。改正它。
fault-content-example-unmatched = 正则表达式匹配不到它的示例 `{ $name }`。改正其中之一。
fault-content-counter-example-matched = 正则表达式匹配到了不该匹配的 `{ $name }`。把它写得更严格。
fault-content-no-verify = 解决方法 `{ $name }` 没有说明怎样确认已经生效。在末尾加上类型为 `verify` 的步骤。
fault-content-step-keys = 步骤 `{ $name }` 的键与它的类型不符。对照 `remedies/` 的 README 检查。
fault-content-no-phrase = 误区 `{ $name }` 没有可供查找的短语。在 `phrases` 中加上一个。
fault-content-link-keys = 链接 `{ $name }` 要么需要 `any`，要么同时需要 `user` 和 `organization`。选用其中一种写法。
fault-content-link-pattern = `{ $name }` 不是有效的网址模板。以 `https://` 开头，花括号里只写信息的名称。
fault-content-block-keys = 这个块的键与它的类型不符。对照 `guides/` 的 README 检查。
fault-content-unknown-guide = 没有名为 `{ $name }` 的指南。添加 `guides/{ $name }.toml`，或者改正名称。
fault-content-unknown-section = 另一份指南里没有可以放在这里的章节 `{ $name }`。写它自己的章节，并且其中不得再引用第三份指南的章节。
fault-content-section-keys = 章节 `{ $name }` 要么有块，要么用 `guide` 写明取自哪份指南。只保留其中一种。
fault-content-row-length = 有一行的单元格数与表头不同。改成一样多。
fault-content-date = `{ $name }` 不可能是查阅资料来源的日期。填写最近一次查阅的日期，须在 2020 年到 2035 年之间。
fault-content-label-id = 这条界面文字的 id 与文字不一致。写成 `[{ $name }]`，并改正所有用到它的地方。
fault-content-text-unmatched = 正则表达式匹配不到读者看到的文字 `{ $name }`。改正其中之一。
fault-content-unknown-myth = 没有名为 `{ $name }` 的误区。添加 `myths/{ $name }.toml`，或者改正名称。
fault-content-pattern-unproven = 正则表达式 `{ $name }` 匹配不到任何示例。加上一个示例，或者删除它。
fault-content-absent-control = GitHub 网页上没有这个控件：{ $name }。描述实际存在的内容；只有反驳它的条目可以提到它。
fault-content-orphan = 没有任何地方使用 `{ $name }`。在需要的地方写上它，或者删除。
fault-content-two-inside-build = 又有一个条目写了 `inside-build`：`{ $name }`。只在一个条目中保留这一行。
fault-content-no-inside-build = 此文件夹中没有条目写有 `inside-build`。在表示构建的条目中加上 `inside-build = true`。

## locales/：语言的描述

fault-locale-missing = 语言 `{ $name }` 没有描述。在它的文件夹中添加 `locale.toml`。
fault-locale-tag = 标记 `{ $name }` 与文件夹名不一致，或者不是语言标记。把两者改成一致。
fault-locale-source = `{ $name }` 的状态不对：`en` 是其他所有语言的原文。只给 `en` 设 `source` 状态，其他语言都不要设。
fault-locale-no-source = 没有语言 `{ $name }`，而其他所有语言都以它为原文。添加它的文件夹，或者指定它所在的文件夹。
fault-locale-no-fallback = 语言 `{ $name }` 缺少消息时无处可取。在 `fallback` 中加上 `en`。
fault-locale-plurals = 复数类别与该语言不符。写成 `{ $name }`。
fault-locale-fallback = `{ $name }` 不能用作这里的后备语言：没有这种语言，或者它又会回到当前语言。换一个，或者不写。
fault-locale-exception = `{ $name }` 的例外没有必要，或者指向不存在的内容。删除它。
fault-locale-unknown-file = 没有任何地方读取 `{ $name }`。语言文件夹里只有 `locale.toml`、`translations.lock` 和以 `.ftl` 结尾的文件。
fault-lock-syntax = 锁定文件无法读取：{ $problem }。运行 `ghcr-guide dev accept` 即可修复。
fault-lock-obsolete = 锁定文件中有 `{ $id }`，而它已经没有译文。删除这一行，或者运行 `ghcr-guide dev accept`。

## locales/：消息

fault-ftl-syntax = Fluent 无法读取这一条：{ $problem }。在此处改正。
fault-ftl-absent-control = `{ $id }` 提到了 GitHub 网页上没有的控件：{ $name }。描述实际存在的内容；只有反驳它的条目可以提到它。
fault-ftl-duplicate = 这种语言里已经有 `{ $id }`。删除其中一个。
fault-ftl-missing-message = 缺少消息 `{ $id }`。把它加进这个文件。
fault-ftl-obsolete-message = 没有任何地方使用 `{ $id }`。删除它，或者改正它的 id。
fault-ftl-missing-gloss = 界面文字 `{ $name }` 没有这种语言的释义。添加 `{ $id }`，或者把它写进 `locale.toml` 的 `no-gloss`。
fault-ftl-attributes = `{ $id }` 有属性 `{ $name }`，但没有任何地方读取。把它改成单独的消息，或者删除。
fault-ftl-reference = `{ $id }` 引用了 `{ $name }`，而这种语言里没有它。添加它，或者改正名称。
fault-ftl-cycle = `{ $id }` 经由 `{ $name }` 又引用了自己。消除循环引用。
fault-ftl-function = `{ $id }` 调用了 `{ $name }`，但这里不能用函数。直接使用参数。
fault-ftl-markup =
    `{ $id }` 中含有{ $problem ->
        [html] { " " }HTML 标签
        [link] 链接
        [image] 图片
        [list] 列表
        [heading] 标题
        [quote] 引用
        [code-block] 代码块
        [rule] 分隔线
        [line-break] 强制换行
        [footnote] 脚注
        [table] 表格
        [paragraphs] 多个段落
       *[other] 不允许的标记
    }。只写一个段落，其中只能使用 `code`、`**strong**` 和 `*emphasis*`。
fault-ftl-gloss-markup = 释义 `{ $id }` 只能是纯文字。去掉其中的{ $problem ->
        [code] 反引号
       *[other] 星号
    }。
fault-ftl-hidden-character = `{ $id }` 含有看不见的字符：`{ $name }`。删除它。
fault-ftl-missing-argument = `{ $id }` 缺少英文消息中显示的参数 `{ $name }`。在每个需要它的变体中都加上。
fault-ftl-unknown-argument = 参数 `{ $name }` 在 `{ $id }` 中没有意义。改正名称，或者去掉它。
fault-ftl-extra-argument = `{ $id }` 显示了参数 `{ $name }`，而英文消息没有。去掉它，或者在英文里加上。
fault-ftl-argument-in-code = `{ $id }` 的参数 `{ $name }` 是界面文字或链接，不能放在代码里。去掉反引号。
fault-ftl-wrong-type = `{ $id }` 的参数 `{ $name }` 是文字，不是数字。只有数量才能用于选择，或按数字格式显示。
fault-ftl-missing-plural = `{ $id }` 缺少这种语言的复数类别 `{ $name }` 的变体。加上它。
fault-ftl-unknown-plural = `{ $id }` 的变体 `{ $name }` 永远不会被选中：这种语言没有这个复数类别。删除它或改名。
fault-ftl-plural-number = `{ $id }` 的变体 `{ $name }` 用于多个数字，却没有显示数字。像其他变体那样显示数字。
fault-ftl-path-missing = `{ $id }` 是点击步骤，却缺少参数 `{ $name }`。在每个变体中都显示它。
fault-ftl-link-missing = `{ $id }` 是带链接的步骤，却缺少参数 `{ $name }`。在每个变体中都显示它。
fault-ftl-code-differs = 代码 `{ $name }` 使 `{ $id }` 与英文消息不一致。代码要与英文完全相同。
fault-ftl-label-typed = `{ $id }` 里直接写了界面文字 `{ $name }`。改用参数 `label-{ $label }`。
fault-ftl-translated-label = `{ $id }` 缺少 `{ $name }`：GitHub 的界面文字保留英文。使用参数，不要翻译。
fault-ftl-untranslated = `{ $id }` 与英文相同。翻译它，或者把它写进 `locale.toml` 的 `same-as-source`。
fault-ftl-not-locked = `{ $id }` 的译文还没有人确认。与英文对照，然后运行 `ghcr-guide dev accept { $lang } { $id }`。
fault-ftl-stale = `{ $id }` 翻译之后，英文原文又有改动。更新译文，然后运行 `ghcr-guide dev accept { $lang } { $id }`。

## locales/：文字的样式

fault-text-quotes = `{ $id }` 中的引号 `{ $name }` 不是这种语言的引号。使用 `locale.toml` 指定的引号。
fault-text-dash = `{ $id }` 中的破折号 `{ $name }` 不符合这种语言的写法。使用真正的破折号，两边的空格按 `locale.toml` 的规定。
fault-text-homoglyph = `{ $id }` 中的 `{ $name }` 混用了两种文字里形状相似的字母。用同一种文字重新输入这个词。
fault-text-width = `{ $id }` 中的 `{ $name }` 紧挨着汉字。改用全角标点。
fault-text-spacing = `{ $id }` 此处的空格不对。汉字与其他字符之间留一个空格；全角标点旁边和汉字之间不留空格。
fault-text-forbidden = `{ $id }` 中的 `{ $name }` 不是这里的写法。使用术语表中的词。
fault-text-hyphenation = `{ $id }` 中的 `{ $name }` 用连字符把词尾接在了外语词、代码或参数后面。改用这种语言自己的词。
fault-text-address = `{ $id }` 的文字里直接写了网址 `{ $name }`。把它加进 `content/links.toml`，然后使用参数；如果只是示例，写成代码。
fault-text-length = `{ $id }` 的译文太长：有 { $name } 个字符，最多允许 { $most } 个。写得更简短。

## templates/

fault-template-broken = 模板无法读取：{ $problem }。在此处改正。
fault-content-unknown-sign = `content/signs/` 中没有 `{ $name }`。
fault-content-behind = `{ $name }` 被列为这段文字的原因，但该原因没有列出这条特征（signature）。
fault-content-rule-idle = 这条规则要求的 `{ $name }` 不是该原因会输出的文字，因此永远不成立。
fault-content-example-claimed = 这一行也与特征 `{ $name }` 匹配，而后者的原因属于另一类。收窄那条模式，或在此处的 `covers` 中写明它。
fault-content-cover-idle = 没有可覆盖的内容：此特征没有任何示例与 `{ $name }` 匹配，或者后者反过来覆盖了它。
