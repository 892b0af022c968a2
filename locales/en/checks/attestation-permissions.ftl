check-attestation-permissions-title = The job lacks permissions for the attestation
check-attestation-permissions-message = The step `{ $step }` of the job `{ $job }` needs `{ $value }`, which the job’s permissions leave out.
check-attestation-permissions-why = As a rule the image is pushed, but the step that attests or signs it fails. Without `id-token: write` it says `Failed to get ID token`, without `attestations: write` it says `Failed to persist attestation: Resource not accessible by integration`. In a private repository, attestations also need GitHub Enterprise Cloud.
check-attestation-permissions-fix = Add what is missing to the `permissions` of this job, and only of this one; keep `contents: read` and `packages: write`.
