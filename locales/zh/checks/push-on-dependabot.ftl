check-push-on-dependabot-title = Dependabot 触发的运行也会推送
check-push-on-dependabot-message = 由 Dependabot 触发运行时，作业 `{ $job }` 的步骤 `{ $step }` 也会推送。
check-push-on-dependabot-why = Dependabot 的分支就在仓库中，所以针对复刻（fork）的条件拦不住这类运行。其令牌是只读的，除非 `permissions` 块提高权限；能用的机密（secret）也只有为 Dependabot 保存的那些。因此，推送可能会以 `denied: installation not allowed to Write organization package` 失败，或者登录报出 `Username and password required` 并停止；由人来重新运行也没有用。如果没有使用 Dependabot，则没有影响。
check-push-on-dependabot-fix = 用 `if: github.actor != 'dependabot[bot]'` 跳过登录和推送。如果这类运行必须发布，就用内置令牌登录，并给作业加上 `contents: read` 和 `packages: write`。如果用个人访问令牌，还要在 Dependabot 的机密中另存一份。
