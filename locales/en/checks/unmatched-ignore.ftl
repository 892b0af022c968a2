check-unmatched-ignore-title = A comment silences nothing
check-unmatched-ignore-message = The comment `{ $value }` silences no finding.
check-unmatched-ignore-why = It names no check, gives no reason or stands too far from the line that it is about, or what it silenced has been corrected. Left in place, it would hide the next defect of its kind.
check-unmatched-ignore-fix = Delete the comment, or write `# ghcr-guide: ignore ID reason` on the line of the finding, among the comments directly above it, or at the top of the file.
