cause-ip-allow-list-title = 组织可能不接受这台机器的地址
cause-ip-allow-list-summary = 组织启用了 IP 允许列表，而运行器或服务器的地址很可能不在其中。

cause-ip-allow-list-why = 组织或企业可以列出允许访问其数据的地址。从其他地址发来的请求，凭据再正确也会被拒绝，而 GitHub 的普通运行器地址是变动的。GitHub 的 API 会明确说明这一点；注册表如何提示，没有文档说明，推送或拉取时看到的可能只有 `denied` 或 403。

cause-ip-allow-list-evidence-api-names-list = 某个访问 GitHub API 的步骤（例如 metadata action），或者在同一台机器上发出的 API 请求，最后报出有关 IP 允许列表的消息。
cause-ip-allow-list-evidence-other-machine-accepted = 同一份凭据在公司网络里可用，在 GitHub 的运行器或另一台服务器上却被拒绝。
cause-ip-allow-list-evidence-list-lacks-address = 组织的所有者看到 IP 允许列表已启用，其中没有这台机器的地址。
cause-ip-allow-list-evidence-same-machine-accepted = 在同一台机器上，以同一个地址，对该组织私有数据的另一个请求成功了。这说明原因极可能不在地址。

cause-ip-allow-list-fix = 让作业（job）在地址固定且已列入的运行器上运行，或者请所有者加入服务器的固定地址。不要加入 GitHub 普通运行器的地址段：任何人的作业都从那里发出。换令牌、改作用域或权限，都改变不了地址。
