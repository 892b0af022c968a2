check-unmatched-ignore-title = 注释没有屏蔽任何内容
check-unmatched-ignore-message = 注释 `{ $value }` 没有屏蔽任何检查结果。
check-unmatched-ignore-why = 可能是它没有写明检查项或理由，离相关的行太远，或者它屏蔽的问题已经改正。留着它，会掩盖下一个同类问题。
check-unmatched-ignore-fix = 删除该注释，或者把 `# ghcr-guide: ignore ID reason` 写在检查结果所在的行、紧接在它上方的注释中，或文件开头。
