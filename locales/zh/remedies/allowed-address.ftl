remedy-allowed-address-title = 从组织允许的地址访问
remedy-allowed-address-intro = 适用场景：组织启用了 IP 允许列表，而执行推送或拉取的机器不在其中。只有组织所有者能改这个列表。
remedy-allowed-address-warning = 地址一旦列入，凡是从那里发来、带有有效凭据的请求，都能访问整个组织。只加入没有别人使用的单个地址，不要加入云服务的地址段。不要为此把自托管运行器接到公开仓库上：来自复刻（fork）的拉取请求可能在那台机器上运行自己的代码。
remedy-allowed-address-fixed = 确认作业（job）或服务器对外有固定的地址。自托管运行器用的是所在网络的地址；GitHub 的大型运行器（larger runner）可以分配静态地址。GitHub 的普通运行器没有固定地址。
remedy-allowed-address-list = 请组织所有者把这个地址加入 IP 允许列表，位置在组织的安全设置中；如果列表由企业维护，则在企业的安全设置中。
remedy-allowed-address-runner = 在 `{ $workflow-file }` 中，让作业 `{ $job }` 在那里运行。`RUNNER_LABEL` 是该运行器的标签（runner label）：
remedy-allowed-address-commit = 把文件提交到用于发布的分支。
remedy-allowed-address-verify = 在{ $link }中，新的运行已经在该运行器上执行，没有步骤提到 IP 允许列表。如果注册表仍然拒绝，原因很可能不在地址。
