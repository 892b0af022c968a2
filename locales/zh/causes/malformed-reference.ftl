cause-malformed-reference-title = 镜像引用格式有误
cause-malformed-reference-summary = 名称或标签（tag）为空，或者含有镜像引用中不允许的内容。

cause-malformed-reference-why = 客户端在联系注册表之前，会先解析镜像引用。标签最长 128 个字符，只能包含 ASCII 字母、数字、`_`、`.` 和 `-`，且不能以点或连字符开头。含 `/` 的分支名和含 `+` 的版本号都不符合要求。变量为空时，引用里会出现 `//`、末尾多出一个冒号，或者干脆没有标签；多出一个空格或换行，也足以让引用失效。缺少所有者的名称能通过客户端的检查，但很可能会收到 400。

cause-malformed-reference-evidence-defect-in-error = 错误信息中给出的镜像引用有一段为空、有第二个冒号，或者标签中含有 `/`、`+` 或 `refs/`。
cause-malformed-reference-evidence-empty-value = 在日志中，本应作为标签的值是空的，例如因为生成它的步骤被跳过，或者触发事件不带标签名。
cause-malformed-reference-evidence-some-branches-only = `{ $default-branch }` 的运行成功，而 `feature/login` 这类分支的运行失败。
cause-malformed-reference-evidence-no-owner-part = 返回的是 400，而且错误信息的地址中，`/v2/` 之后只有一段名称。

cause-malformed-reference-fix = 让 metadata action 生成标签，或者把标签中不允许的字符全部替换掉。在构建之前，把镜像引用放在引号里打印出来，这样就能看出多余的空格和缺失的部分。这个错误与权限和令牌无关。
