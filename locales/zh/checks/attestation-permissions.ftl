check-attestation-permissions-title = 作业缺少生成证明（attestation）的权限
check-attestation-permissions-message = 作业 `{ $job }` 的步骤 `{ $step }` 需要 `{ $value }`，而作业没有这项权限。
check-attestation-permissions-why = 镜像一般能推送，但为它生成证明（attestation）或签名的步骤会失败：缺少 `id-token: write` 时报出 `Failed to get ID token`，缺少 `attestations: write` 时报出 `Failed to persist attestation: Resource not accessible by integration`。在私有仓库中生成证明，还需要 GitHub Enterprise Cloud。
check-attestation-permissions-fix = 在这个作业（也只在这个作业）的 `permissions` 中补上缺少的权限，并保留 `contents: read` 和 `packages: write`。
