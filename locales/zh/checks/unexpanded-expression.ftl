check-unexpanded-expression-title = 占位符没有展开成实际的值
check-unexpanded-expression-message = 步骤 `{ $step }` 会原样传递 `{ $value }`，因为它在那里不会展开成实际的值。
check-unexpanded-expression-why = GitHub 只展开写在 `{ "${{ }}" }` 中的内容；shell 变量只在有 shell 运行的地方才有值，在 action 的 `with` 下没有。客户端或注册表收到的就是这段文字本身，于是拒绝它，例如报出 `invalid reference format`。
check-unexpanded-expression-fix = 改写成表达式：步骤的输出用 `{ "${{ steps.ID.outputs.NAME }}" }`，变量用 `{ "${{ env.NAME }}" }`。如果值要由 shell 计算，就让前面的步骤把它写入 `$GITHUB_OUTPUT` 或 `$GITHUB_ENV`。
