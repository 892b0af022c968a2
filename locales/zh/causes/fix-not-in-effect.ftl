cause-fix-not-in-effect-title = 运行用的仍是旧的工作流文件
cause-fix-not-in-effect-summary = 工作流文件已经改好，但失败的那次运行用的是修改之前的版本。

cause-fix-not-in-effect-why = 每次运行用的，都是触发它的那个提交里的工作流文件。重新运行会用同一个提交、同一份文件再跑一遍，权限也仍以最初的触发者为准，所以用不上之后的修改，报错和以前一样。针对另一个分支或某个标签（tag）的运行，用的是那个分支或标签里的文件。GitHub 网页上的设置和机密（secret）则不同：重新运行会重新读取。

cause-fix-not-in-effect-evidence-later-attempt = 运行页面显示这是第二次或之后的尝试（attempt），而它对应的提交早于这次修改。
cause-fix-not-in-effect-evidence-old-lines = 如果运行页面上有 { $label-workflow-file }，其中看不到你改过的行。
cause-fix-not-in-effect-evidence-other-branch = 运行所属的分支、拉取请求或标签里没有这次修改。在修改之前建立的分支，要经过合并或变基（rebase）才会得到它。
cause-fix-not-in-effect-evidence-file-of-default-branch = 事件是 `schedule`、`workflow_run` 或 `pull_request_target`，而 `{ $default-branch }` 上还没有这次修改。这些事件用的是该分支上的文件。
cause-fix-not-in-effect-evidence-fix-in-commit = 失败的那次运行所对应的提交里，工作流文件已经包含这次修改。这说明修改已经生效，只是还不够，或者错误另有原因。
cause-fix-not-in-effect-evidence-changed-on-pages = 改的不是文件，而是机密或 GitHub 网页上的设置。重新运行时已经读到了它。

cause-fix-not-in-effect-fix = 把修改带到要运行的分支，然后通过提交或手动启动一次新的运行。由标签触发的运行，要在包含修改的提交上打一个新标签。只根据这样的运行判断修改是否有效；如果错误依旧，不要再启动一次，要另找原因。
