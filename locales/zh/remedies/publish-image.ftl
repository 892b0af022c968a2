remedy-publish-image-title = 首次发布镜像
remedy-publish-image-intro = 适用场景：包还不存在。第一次成功的推送会创建它；GitHub 没有创建包的表单，也没有这样的 API。让工作流来做这次推送，包从一开始就会关联到仓库。如果第一次是从自己的机器推送，创建出来的包通常是私有的，也没有关联仓库，之后工作流可能会被拒绝。
remedy-publish-image-run = 启动工作流；前提是它的 `on` 块里有 `workflow_dispatch`：
remedy-publish-image-commit = 或者在能通过过滤条件的分支上，用一个空提交来启动：
remedy-publish-image-push-here = 用带有 `write:packages` 的 classic 令牌登录，构建并推送镜像。如果之后要由工作流推送，先在包的设置中给仓库写入权限：
remedy-publish-image-pushed = 推送的输出会显示：
remedy-publish-image-page = `{ $image }` 的{ $link }已经存在。首次推送之前找不到这个页面是正常的。
remedy-publish-image-verify = 命令行会显示谁能看到它、它关联到哪个仓库。两项都要核对；首次推送得到哪种可见性，文档有两种说法：
