remedy-only-in-upstream-title = 只从原仓库发布
remedy-only-in-upstream-intro = 适用场景：复刻（fork）不需要自己的镜像。加上这个条件后，任何复刻都会跳过发布作业（job），原仓库则不受影响。
remedy-only-in-upstream-condition = 在 `{ $workflow-file }` 中，在执行发布的作业这一级，把原仓库的全名（`UPSTREAM_OWNER` 和 `UPSTREAM_REPO`）写进条件：
remedy-only-in-upstream-commit = 在运行失败的分支上提交该文件：
remedy-only-in-upstream-offer = 把同样的改动提交给原仓库，这样其他复刻也能用上，以后从原仓库同步时也不会被覆盖。
remedy-only-in-upstream-verify = 在复刻的{ $link }中，这个作业标为已跳过，运行不再是红色。
