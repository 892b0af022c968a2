myth-token-per-default-branch-title = 令牌只能在默认分支上写入包
myth-token-per-default-branch-why = GitHub 的文档没有提到这样的限制。这种印象很可能来自工作流文件本身：每次运行用的是自己所在分支或标签上的文件，所以在默认分支上改好了，其他分支和标签并不会跟着改。来自复刻（fork）的拉取请求也受限制，但那是因为它来自复刻。
myth-token-per-default-branch-instead = 把失败的分支与默认分支上工作流文件里的 `permissions:` 对比一下，并在失败的分支上也做同样的修改。
myth-token-per-default-branch-phrases =
    令牌只在 main 分支有效
    只能从默认分支推送
