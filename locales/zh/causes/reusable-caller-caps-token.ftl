cause-reusable-caller-caps-token-title = 调用方工作流没有把包的权限传下来
cause-reusable-caller-caps-token-summary = 作业（job）所在的工作流由另一个工作流调用，而调用方作业授予令牌的权限，达不到被调用作业的需要。

cause-reusable-caller-caps-token-why = 被调用的工作流使用调用方作业的权限：可以保持或降低，绝不能提高。如果被调用的作业要求 `packages: write`，而调用方的权限不够，GitHub 在任何作业开始之前就会拒绝这个工作流，并说明要求的是什么、只允许什么。如果被调用的工作流什么也没有声明，运行会照常开始，推送则被注册表拒绝，和任何没有这项权限的令牌一样。

cause-reusable-caller-caps-token-evidence-nested-job-named = 运行页面提示，某个嵌套作业（nested job）要求 `packages: write` 或 `packages: read`，但只允许更低的权限。因为没有任何作业开始，所以没有日志。同样形式的提示如果没有提到 `packages`，说的就是别的权限。
cause-reusable-caller-caps-token-evidence-called-without-packages = 负责发布的工作流带有触发条件 `workflow_call`，而用 `uses` 和 `.github/workflows` 中的路径调用它的那个作业没有 `packages: write`：自己的块里没有，所在的工作流也没有给。
cause-reusable-caller-caps-token-evidence-not-called = 失败的作业就在事件触发的那个工作流中，没有别的工作流调用它。
cause-reusable-caller-caps-token-evidence-packages-write-listed = 在被调用作业的日志中依次展开 { $label-set-up-job } 和 { $label-github-token-permissions }，列表中显示 `Packages: write`。这说明调用方已经把权限传了下来。

cause-reusable-caller-caps-token-fix = 在调用方作业中授予 `packages: write`；如果是层层调用，每一层调用方作业都要授予。提示里提到的其他权限也在那里一并授予。只改被调用的工作流不起作用，因为它什么权限都提不上去。内置令牌会自动传给它；其他机密（secret）只能传给直接调用的工作流，而且要由调用方明确传递。然后启动一次新的运行，因为重新运行用的还是旧文件。
