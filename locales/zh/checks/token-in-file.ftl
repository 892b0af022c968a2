check-token-in-file-title = 工作流文件中写有令牌
check-token-in-file-message = 步骤 `{ $step }` 登录时使用的令牌直接写在文件中。
check-token-in-file-why = 凡是能读取该仓库的人都能使用这个令牌；即使从文件中删除，它仍留在历史记录中。GitHub 会吊销在公开仓库中发现的个人访问令牌，此后登录就会失败。
check-token-in-file-fix = 先在令牌所属帐户的设置中吊销它，只删除这一行是不够的。然后用 `{ "${{ secrets.GITHUB_TOKEN }}" }` 登录。如果内置令牌不够用，就新建一个有到期日的个人访问令牌，保存为机密（secret）。
