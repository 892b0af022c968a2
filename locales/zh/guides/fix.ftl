guide-fix-title = 单个原因及其解决方法

guide-fix-about-title = 本指南的用途
guide-fix-purpose = 本指南针对 `{ $owner }/{ $repository }` 中的一种失败原因。修改之前先核对现象：别的原因也可能给出同样的输出。涉及的镜像：
guide-fix-image = `{ $image }`

guide-fix-cause-title = 问题所在与处理办法

guide-fix-rivals-title = 如果是别的原因
guide-fix-rivals-intro = 下面这些原因会给出相同的文字：
