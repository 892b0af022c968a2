check-invalid-yaml-title = 文件不是有效的 YAML
check-invalid-yaml-message =
    { $name ->
        [duplicate-key] 键 `{ $value }` 在同一个映射中出现了两次。
        [alias-cycle] 别名（alias）位于它所引用的节点之内。
       *[other] 无法读取该文件：`{ $value }`。
    }
check-invalid-yaml-why = GitHub 不会运行它读不懂的工作流：既不构建，也不推送；即使出现一次运行，其中也没有作业。
check-invalid-yaml-fix = 改正这一行。值中的冒号后面有空格，或者 `#` 前面有空格时，要给值加引号；缩进只用空格；同一个映射中，一个键只能出现一次。
