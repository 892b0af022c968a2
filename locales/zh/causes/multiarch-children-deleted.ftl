cause-multiarch-children-deleted-title = 标签（tag）指向的部分已经不在了
cause-multiarch-children-deleted-summary = 标签还在，但它引用的清单（manifest）缺失，多半是清理无标签版本造成的。

cause-multiarch-children-deleted-why = 多平台镜像是一个索引，即一份列表，每个平台对应一个清单；BuildKit 还会把证明（attestation）加进去，显示为 `unknown/unknown`。在包里，每个部分都是一个没有标签的独立版本。如果清理任务把没有标签的版本全部删除，这些部分就没了，标签却还在，拉取时便出现 `manifest unknown`。只推送了索引而没有推送其中的部分，结果也一样。重新构建只能管到下一次清理。

cause-multiarch-children-deleted-evidence-part-missing = `{ $image }` 的标签所指向的列表可以读取，但读取其中某个摘要时出现 `manifest unknown` 或 `not found`。
cause-multiarch-children-deleted-evidence-after-pulling-from = 使用 `docker` 时，`manifest unknown` 出现在含有 `Pulling from` 的那一行之后；使用 `podman` 时，出现在 `copying system image from manifest list` 之后。这说明标签本身很可能已经找到。
cause-multiarch-children-deleted-evidence-clean-up-runs = 有工作流或服务在删除无标签的版本，例如每周一次，而拉取正是从它某次运行之后开始失败的。
cause-multiarch-children-deleted-evidence-index-without-parts = 标签是由别处构建的镜像拼成的，而这些镜像没有推送到 `{ $image }` 之下，或者后来被删除了。
cause-multiarch-children-deleted-evidence-tag-missing = { $link-package-page }上没有列出这个标签。这说明缺少的是标签本身。

cause-multiarch-children-deleted-fix = 先停掉清理任务，再把受影响的标签全部重新构建并推送；30 天之内，已删除的版本也可以恢复。登录、增加权限或改用同一次构建的另一个标签都没有用。只有能识别多平台镜像的清理工具，才可以让它删除无标签的版本。
