check-foreign-namespace-title = 镜像推送到其他所有者名下
check-foreign-namespace-message = 作业 `{ $job }` 用内置令牌推送 `{ $image }`，但本仓库的所有者不是 `{ $owner }`。
check-foreign-namespace-why = 据目前所知，内置令牌只能发布到其仓库的所有者名下。对于其他帐户，注册表会返回 `denied: permission_denied: The requested installation does not exist`，或者只返回 `403 Forbidden`。常见的情形是复刻（fork）的工作流仍写着原来的镜像名。
check-foreign-namespace-fix = 从上下文中取得所有者，即 `{ "ghcr.io/${{ github.repository_owner }}/IMAGE_NAME" }`，并把名称转为小写。如果复刻不该发布，就用 `if: github.repository == 'OWNER/REPO'` 限制这个作业。只有当镜像必须留在另一个所有者名下时，才改用个人访问令牌（classic）登录；令牌要有到期日期，并且属于有权在那里写入包的人。
