cause-disk-full-title = 机器的磁盘满了
cause-disk-full-summary = 构建或拉取镜像的机器空间不足，与注册表无关。

cause-disk-full-why = 构建、导出和解压镜像，需要相当于镜像大小几倍的空间。运行器或服务器的磁盘满了，步骤就会以 `no space left on device` 结束，打印这一行的可能是构建工具，也可能是构建过程中的包管理器。问题出在这台机器本身。GitHub 托管的运行器磁盘有限，其中一部分被预装的工具占用。

cause-disk-full-evidence-no-space-in-log = 日志中有 `no space left on device`。
cause-disk-full-evidence-disk-in-use = 在机器上，`df -h` 显示某个文件系统已满或几乎已满。如果还有空间，再看 `df -i`：文件数量也有上限。
cause-disk-full-evidence-account-limit = 报错提到配额、预算或计费。那是帐户的限制，不是磁盘的限制。

cause-disk-full-fix = 释放空间，或者减少需要的空间：换更小的基础镜像，一个作业里少构建几个平台，或换磁盘更大的机器。这种情况下，清理镜像和构建缓存确实有用；如果机器是共用的，先看清哪些是别人的。令牌和权限保持不变。
