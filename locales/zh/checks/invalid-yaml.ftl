check-invalid-yaml-title = 文件不是有效的 YAML
check-invalid-yaml-message = 无法读取该文件：`{ $value }`。
check-invalid-yaml-why = GitHub 不会运行它读不懂的工作流：既不构建，也不推送；即使出现一次运行，其中也没有作业。
check-invalid-yaml-fix = 改正这一行。含有 `: ` 或 ` #` 的值要加引号，缩进必须用空格，同一个映射中一个键只能出现一次。
