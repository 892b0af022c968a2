cause-ip-allow-list-title = 组织可能不接受这台机器的地址
cause-ip-allow-list-summary = 组织启用了 IP 允许列表，而运行器或服务器的地址很可能不在其中。

cause-ip-allow-list-why = 组织或企业可以列出允许访问其数据的地址。从其他地址发来的请求，凭据再正确也会被拒绝，而 GitHub 普通运行器的地址是变动的。GitHub 的 API 会明确说明这一点；注册表如何提示，没有文档说明，推送或拉取时看到的可能只有 `denied` 或 403。

cause-ip-allow-list-evidence-api-names-list = 某个访问 GitHub API 的步骤（例如 metadata action），或者在同一台机器上发出的 API 请求，最后报出与 IP 允许列表有关的提示。
cause-ip-allow-list-evidence-other-machine-accepted = 同一份凭据在公司网络里可用，在 GitHub 的运行器或另一台服务器上却被拒绝。
cause-ip-allow-list-evidence-list-lacks-address = 组织所有者看到 IP 允许列表已启用，其中没有这台机器的地址。
cause-ip-allow-list-evidence-same-machine-accepted = 从同一台机器、同一个地址发出的另一个请求，成功访问了该组织的私有数据。这说明原因极可能不在地址。

cause-ip-allow-list-fix = 让作业（job）在有固定地址、且该地址已列入允许列表的运行器上运行，或者请所有者把服务器的固定地址加进列表。不要加入 GitHub 普通运行器的地址段：任何人的作业都从那里发出请求。换令牌、改作用域（scope）或权限，都改变不了地址。
