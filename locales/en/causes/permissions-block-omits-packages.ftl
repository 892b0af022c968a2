cause-permissions-block-omits-packages-title = A `permissions:` block leaves out `packages`
cause-permissions-block-omits-packages-summary = The workflow has a `permissions:` block, but it does not give the publishing job `packages: write`.

cause-permissions-block-omits-packages-why = As soon as a `permissions:` block exists, every right that it does not name becomes none, and the default of the repository no longer counts. A block on a job replaces the block of the workflow; the two are never added together. So a line added for another purpose, such as `contents: write` for a release or `id-token: write` for signing, can take away the right to push.

cause-permissions-block-omits-packages-evidence-block-without-packages = The `permissions:` block that applies to the job `{ $job }` in `{ $workflow-file }` names neither `packages: write` nor `write-all`. If the job has a block of its own, that one applies; otherwise the block of the workflow does.
cause-permissions-block-omits-packages-evidence-packages-line-missing = In the log of the run, open { $label-set-up-job } and then { $label-github-token-permissions }. The list has no line for packages at all.
cause-permissions-block-omits-packages-evidence-block-added-recently = Publishing stopped with a commit that added or moved a `permissions:` block, for instance for a release or for signing, while no setting of the repository changed.
cause-permissions-block-omits-packages-evidence-packages-write-listed = The same list shows `Packages: write`. Then no block has taken the right away.

cause-permissions-block-omits-packages-fix = Add `packages: write` to the block that applies to the publishing job, and keep `contents: read` there so that the checkout of a private repository still works. Keep the block itself: without it the job falls back to the default, which may be wider in some rights and narrower in others. Start a new run from the commit that holds the change, because a re-run uses the old file.
