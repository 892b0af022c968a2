cause-wrong-owner-namespace-title = 镜像的所有者不是仓库的所有者
cause-wrong-owner-namespace-summary = 镜像名中主机名之后的那一段，不是令牌所对应的帐户。

cause-wrong-owner-namespace-why = 在 `{ $image }` 中，`{ $registry }` 之后的那一段是拥有这个包的帐户。内置令牌属于本仓库；就已有的报告来看，它只能为拥有本仓库的帐户发布包。对于其他帐户，注册表会提示所请求的 App 安装（installation）不存在，或者返回不带原因的 403；在那里没有权限的个人访问令牌则可能遇到 `create_package`。名称拼错、帐户后来改过名、该写组织的地方写了个人的名称，都会造成这种情况。

cause-wrong-owner-namespace-evidence-owner-differs = 在被拒绝的镜像名中，主机名之后的第一段不是 `{ $owner-lower }`（本仓库所有者的小写形式），而登录使用的是内置令牌。
cause-wrong-owner-namespace-evidence-owner-unknown = 错误信息中有 `owner not found`：没有这个名称的帐户。检查名称是否拼错，或者是否还是改名之前的名称。

cause-wrong-owner-namespace-fix = 在仓库的所有者名下发布，名称用小写，并且从运行的上下文中取得这个名称，不要手工输入。如果镜像必须放在另一个帐户下，就需要由在那里有权写入包的人提供一个有到期日期的个人访问令牌（classic）。给作业增加权限不起作用。
