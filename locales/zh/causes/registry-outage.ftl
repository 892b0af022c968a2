cause-registry-outage-title = 注册表或网络连接出现短暂故障
cause-registry-outage-summary = 服务器错误、连接中断或服务故障打断了传输，与工作流无关。

cause-registry-outage-why = 服务器错误、注册表不再认得的上传、连接重置和超时，都来自服务本身或通往服务的网络，通常会自行恢复。在服务故障期间，就连拉取公开镜像也出现过“无法验证用户身份”的提示；所以，如果各处突然都开始失败，首先应查看状态页。

cause-registry-outage-evidence-incident-reported = { $link-status }显示，在这次运行期间，包服务或 Actions 出现了故障。
cause-registry-outage-evidence-rerun-passes = 没有做任何改动，重新运行就成功了。
cause-registry-outage-evidence-many-fail-at-once = 其他仓库和其他镜像也同时失败。
cause-registry-outage-evidence-fails-for-days = 连续几天都在同一处失败，而状态页没有异常。这时应排查代理或防火墙、过大的层或缺少的权限。

cause-registry-outage-fix = 先查看状态页，再重新运行失败的作业；如果经常发生，就让推送重试几次，并逐次加长间隔。不要因为一次短暂的错误去改动权限或令牌：重新运行很可能本来就会成功，而改动却会一直留在那里。
cause-registry-outage-phrases =
    ghcr 挂了
    ghcr 宕机
    GitHub 挂了
    服务不可用
