cause-fork-hardcoded-upstream-image-title = 复刻在用原仓库的镜像名推送
cause-fork-hardcoded-upstream-image-summary = 工作流文件随复刻（fork）而来，其中的镜像名仍是原仓库所有者的。

cause-fork-hardcoded-upstream-image-why = 复刻会原样带走工作流文件。如果镜像名是写死的，复刻里的运行就会试图发布到原仓库所有者名下，而据目前所知，复刻的令牌在那里没有权限。注册表可能提示所请求的 App 安装（installation）不存在，也可能返回 `write_package`，或者不带原因的 403。原仓库没有任何问题，给复刻的作业加任何权限也都没有用。

cause-fork-hardcoded-upstream-image-evidence-fork-and-upstream = 打开{ $link-repository }，名称下方写明它复刻自哪个仓库；登录使用内置令牌；而被拒绝的镜像名中，主机名之后正是那个仓库的所有者，而不是 `{ $owner-lower }`。
cause-fork-hardcoded-upstream-image-evidence-upstream-publishes = 同一个工作流文件在原仓库里能正常发布。
cause-fork-hardcoded-upstream-image-evidence-run-in-upstream = 失败的运行列在原仓库之下，由来自复刻的拉取请求触发。那么原因是这类运行的令牌只读。
cause-fork-hardcoded-upstream-image-evidence-no-fork = 这个仓库不是复刻。

cause-fork-hardcoded-upstream-image-fix = 先决定复刻究竟要不要发布。如果要，就从运行的上下文里取得所有者并转为小写，镜像会发布到复刻的所有者名下。如果不要，就让发布作业（job）只在原仓库里运行。不要为了让复刻的运行变绿，去向原仓库的所有者索要令牌。
