cause-action-not-allowed-by-policy-title = 策略不允许工作流中的某个 action
cause-action-not-allowed-by-policy-summary = 仓库、组织或企业限制了可以使用的 action，运行在第一个步骤之前就停止了。

cause-action-not-allowed-by-policy-why = 策略可以只允许本组织的 action、符合指定模式的 action，或者固定到完整提交 SHA 的 action。GitHub 在准备运行时就会检查；只要有一个 action 不符合，整个运行就会停止，提示信息会指出是哪个 action。这时还没有访问注册表，所以与令牌、包和镜像名都无关；这种策略也绝不会表现为 403。

cause-action-not-allowed-by-policy-evidence-action-named = 运行页面上写出了某个 action，例如 `docker/login-action`，并提示本仓库不允许使用它。
cause-action-not-allowed-by-policy-evidence-no-step-started = 运行在几秒内失败，任何步骤都没有日志。
cause-action-not-allowed-by-policy-evidence-policy-restricts = 管理员打开{ $link-actions-settings }，看到 { $label-actions-permissions } 下选的不是 { $label-allow-all-actions-and-reusable-workflows }，而是 { $label-allow-owner-actions-and-reusable-workflows } 之类的选项，或者勾选了 { $label-require-actions-to-be-pinned-to-a-full-length-commit-sha }。这些选项可能已由组织或企业限定。
cause-action-not-allowed-by-policy-evidence-step-started = 作业（job）中已有步骤执行过，例如登录。这说明策略已经放行其中的 action。

cause-action-not-allowed-by-policy-fix = 如果提示要求使用完整的提交 SHA，就把 action 固定到对应的提交。否则，要么不用这些 action（登录和推送只需要运行器上的客户端），要么请所有者只允许提示里指出的那些 action。不需要允许所有 action。
