cause-owner-renamed-or-transferred-title = 镜像名里还是以前的所有者
cause-owner-renamed-or-transferred-summary = 帐户改了名，或者仓库换了地方，而工作流或机器还在用镜像的旧名称。

cause-owner-renamed-or-transferred-why = 帐户或组织改名时，包会随之移到新名称之下。GitHub 的文档没有提到镜像会自动重定向，所以从那天起，`{ $registry }` 上的旧名称很可能就用不了，推送和拉取都一样。仓库转让给另一个用户时则相反：包留在原所有者那里，失去关联以及由此得来的访问权限，而仓库的令牌在那里没有权限。下载次数超过 5000 的公开包，改名后旧名称会永久停用，谁都不能再用它发布。

cause-owner-renamed-or-transferred-evidence-new-name-works = 镜像名改用新的所有者就能拉取，同一个标签（tag）用旧的所有者则不行。
cause-owner-renamed-or-transferred-evidence-former-name = 在被拒绝的镜像名中，主机名之后是帐户或组织以前的名称，或者是仓库转让之前的所有者。
cause-owner-renamed-or-transferred-evidence-worked-before = 在改名或转让那天之前，推送或拉取一直正常，而镜像引用从那以后没有改过。
cause-owner-renamed-or-transferred-evidence-left-behind = 仓库已经转让，包却还在原所有者的包列表里。
cause-owner-renamed-or-transferred-evidence-never-renamed = 帐户和仓库都从未改名，也从未转移。

cause-owner-renamed-or-transferred-fix = 在所有引用里改用现在的所有者：工作流、Dockerfile、部署配置、文档。仓库转让之后，在新的所有者名下发布新的包，或者请在原所有者那里有权限的人提供一个有到期日期的个人访问令牌（classic）。还要通知拉取这个镜像的人；给作业增加权限不起作用。
cause-owner-renamed-or-transferred-phrases =
    仓库改名后推送失败
    组织改名
