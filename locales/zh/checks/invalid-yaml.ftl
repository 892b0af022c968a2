check-invalid-yaml-title = 文件不是有效的 YAML
check-invalid-yaml-message =
    { $name ->
        [duplicate-key] 键 `{ $value }` 在同一个映射中出现了两次。
        [merge-key] 合并键（merge key）`{ $value }` 引入了另一个映射，而 GitHub Actions 不支持这种写法。
        [alias-cycle] 别名（alias）位于它所引用的节点之内。
       *[other] 无法读取该文件：`{ $value }`。
    }
check-invalid-yaml-why = GitHub 不会运行它读不懂的工作流：既不构建，也不推送；即使出现一次运行，其中也没有作业。
check-invalid-yaml-fix = 改正这一行。值中的冒号后面有空格，或者 `#` 前面有空格时，要给值加引号；缩进只用空格；同一个映射中，一个键只能出现一次。不要用合并键，把各个键直接写出来：GitHub 能读取锚点和别名，但整体引入的映射无法再添加别的键。
