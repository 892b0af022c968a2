myth-attestation-rights-for-push-title = 加上 `id-token: write` 和 `attestations: write` 就能推送
myth-attestation-rights-for-push-why = 在 GitHub 的示例里，这两行与 `packages: write` 写在一起；如果那一行也一并加上了，功劳就会算到这两行头上。但推送用不到这两行，用得到的是之后为镜像生成证明（attestation）的步骤。加上之后，只会白白让作业（job）多出一个其他服务可能会信任的身份。
myth-attestation-rights-for-push-instead = 推送只需要 `packages: write`。如果已经有这一行，推送仍报出 `write_package`，就让包放行本仓库。这两项权限只留给生成证明的作业。
myth-attestation-rights-for-push-phrases =
    推送时添加 id-token: write
    推送时添加 attestations: write
