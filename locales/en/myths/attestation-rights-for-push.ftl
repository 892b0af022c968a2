myth-attestation-rights-for-push-title = Add `id-token: write` and `attestations: write`, then the push works
myth-attestation-rights-for-push-why = Both lines stand in GitHub’s examples next to `packages: write`, and where that line comes along with them, they get its credit. But a push does not use them: they are for the step that attests the image afterwards. They give the job an identity that other services may trust, for nothing.
myth-attestation-rights-for-push-instead = For a push, `packages: write` is enough. If it is there and the push ends with `write_package`, let the repository into the package. Keep the two rights for a job that attests.
myth-attestation-rights-for-push-phrases =
    id-token permission for push
    attestations write permission for push
