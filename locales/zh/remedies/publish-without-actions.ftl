remedy-publish-without-actions-title = 不用别人的 action，自己登录和推送
remedy-publish-without-actions-intro = 适用场景：策略拒绝了这些 action，而你不能或不想改动策略。只要运行器上有 Docker 或 Podman，登录、构建和推送都可以用命令完成。多平台构建和跨运行的缓存，仅靠这些还不够。
remedy-publish-without-actions-steps = 在 `{ $workflow-file }` 中，用这些步骤替换使用了被拒绝的 action 的步骤。`actions/checkout` 可以保留，除非报错也提到它；那样就用 `git` 和作业（job）的令牌获取源代码：
remedy-publish-without-actions-permission = 作业（job）仍然必须声明令牌的权限：
remedy-publish-without-actions-commit = 把文件提交到失败的那个分支。
remedy-publish-without-actions-login = 新的运行开始执行步骤，登录步骤会打印：
remedy-publish-without-actions-verify = 打开 `{ $image }` 的{ $link }，最新版本的日期就是这次运行的日期。
