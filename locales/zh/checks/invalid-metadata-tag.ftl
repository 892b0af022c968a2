check-invalid-metadata-tag-title = metadata action 不接受某条标签（tag）规则
check-invalid-metadata-tag-message = 步骤 `{ $step }` 中的 metadata action 不接受标签（tag）规则 `{ $value }`。
check-invalid-metadata-tag-why = `docker/metadata-action` 遇到第一条读不懂的规则就会报错停止，例如 `Unknown tag type attribute` 或 `Missing event attribute for`。作业到此失败，通常还没有开始构建。
check-invalid-metadata-tag-fix = 改正规则：`type=ref` 需要 `event=branch`、`event=tag` 或 `event=pr`；`type=semver`、`type=pep440` 和 `type=match` 需要 `pattern`；`type=raw` 需要 `value`。
