check-mismatched-call-title = 调用与被调用的工作流不匹配
check-mismatched-call-message =
    { $other ->
        [secret] 作业 `{ $job }` 传递了机密（secret）`{ $value }`，而 `{ $name }` 没有声明它。
        [missing] 作业 `{ $job }` 没有传递输入 `{ $value }`，而 `{ $name }` 要求必须提供。
       *[input] 作业 `{ $job }` 传递了输入 `{ $value }`，而 `{ $name }` 没有声明它。
    }
check-mismatched-call-why = GitHub 拒绝启动含有这种调用的工作流：所有作业都不会运行，也不会推送任何内容。这次运行会显示为无效的工作流文件，并报出 `is not defined in the referenced workflow` 或 `is required, but not provided while calling`。
check-mismatched-call-fix =
    { $other ->
        [secret] 在 `{ $name }` 的 `on.workflow_call.secrets` 下声明 `{ $value }`，或者删除传递它的那一行。先看看那里声明的名称是否只是写法不同。
        [missing] 在作业 `{ $job }` 的 `with` 下传递 `{ $value }`，或者在 `{ $name }` 中为它设置默认值并去掉 `required`。
       *[input] 在 `{ $name }` 的 `on.workflow_call.inputs` 下声明 `{ $value }`，或者删除传递它的那一行。先看看那里声明的名称是否只是写法不同。
    }
