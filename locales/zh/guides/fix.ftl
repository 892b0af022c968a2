guide-fix-title = 单个原因及其解决方法

guide-fix-about-title = 本指南的用途
guide-fix-purpose = 本指南针对 `{ $owner }/{ $repository }` 中的一种失败原因。修改之前先核对现象：别的原因也可能给出同样的输出。涉及的镜像：
guide-fix-image = `{ $image }`
guide-fix-capitals = 全大写的词（例如 `TAG`）是占位符，代表没能查到或只有你才知道的内容。

guide-fix-cause-title = 问题所在与处理办法

guide-fix-rivals-title = 如果是别的原因
guide-fix-rivals-intro = 下面这些原因也会导致其中某一段文字；如果没有列出任何原因，就是目前没有已知的其他原因。

guide-fix-result-title = 修改之后
guide-fix-result-push = 如果失败的是推送，从头到尾看新一次运行的日志，参见“{ $section-check-log }”。
guide-fix-result-pull = 如果失败的是拉取，在同一台机器上用同一个用户再拉取一次。各种回答的含义，参见“{ $section-pull-causes }”。
