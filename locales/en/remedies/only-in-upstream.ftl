remedy-only-in-upstream-title = Publish from the original repository only
remedy-only-in-upstream-intro = Use this when a fork does not need images of its own. The condition skips the publishing job in every fork and changes nothing in the original.
remedy-only-in-upstream-condition = In `{ $workflow-file }`, on the level of the job that publishes, put the full name of the original repository into the condition, `UPSTREAM_OWNER` and `UPSTREAM_REPO`:
remedy-only-in-upstream-commit = Commit the file on the branch that fails:
remedy-only-in-upstream-offer = Offer the same change to the original, so that other forks get it too and later updates from there do not undo it.
remedy-only-in-upstream-verify = In { $link } of the fork, the job is marked as skipped, and the run is no longer red.
