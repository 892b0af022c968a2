cause-dependabot-read-only-title = 运行由 Dependabot 触发
cause-dependabot-read-only-summary = 由 Dependabot 触发的运行，除非工作流提高权限，否则令牌只读；能读到的机密（secret）也只有为 Dependabot 保存的那些。

cause-dependabot-read-only-why = 对于 Dependabot 的推送和拉取请求，GitHub 的处理方式与复刻（fork）相近：运行的令牌默认只读，拿不到 Actions 的机密，只能用为 Dependabot 保存的机密。与复刻不同的是，`permissions:` 块可以把权限再提上去。这些限制取决于运行最初由谁触发，所以换人来重新运行，限制依然存在。

cause-dependabot-read-only-evidence-actor-dependabot = 运行页面显示触发者是 `dependabot[bot]`。之后由人重新运行，也不会改变这一点。
cause-dependabot-read-only-evidence-only-dependabot-fails = 仓库成员的推送和拉取请求都能发布，只有 Dependabot 触发的失败。
cause-dependabot-read-only-evidence-packages-read-listed = 在运行日志中依次展开 { $label-set-up-job } 和 { $label-github-token-permissions }，列表中显示 `Packages: read`。默认只读和来自复刻的拉取请求也会显示这一行，所以还要看是谁触发了这次运行。
cause-dependabot-read-only-evidence-empty-secret = 登录步骤报出 `Username and password required` 并停止，而它用的机密不在{ $link-dependabot-secrets-settings }里。密码为空很可能就是这个原因。
cause-dependabot-read-only-evidence-person-started = 运行最初就是由人触发的，例如有人在 Dependabot 的分支上提交了代码。这时上述限制不适用。

cause-dependabot-read-only-fix = 更新依赖很少需要发布镜像：只构建即可，当触发者（actor）是 `dependabot[bot]` 时跳过登录和推送。如果确实要发布，用内置令牌时，在负责发布的作业（job）中声明 `packages: write` 就够了。个人访问令牌则必须在 Dependabot 的机密里再保存一份。由人来重新运行不起作用；来自复刻的拉取请求也无法用这种办法得到权限。
