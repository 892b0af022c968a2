remedy-pin-actions-title = Pin the actions to full commits
remedy-pin-actions-intro = Use this when the message says that all actions must be pinned to a full-length commit SHA. It widens no policy and needs no other rights than a commit. If the message speaks of owners or patterns, pinning alone does not help.
remedy-pin-actions-commit-of-tag = Find the commit behind the version that you use, here for one action; if there are two lines, the one that ends with `^{"{}"}` is the commit:
remedy-pin-actions-pin = In `{ $workflow-file }`, replace the version by that commit, with all of its characters, here `FULL_LENGTH_COMMIT_SHA`, for every action in `uses`, those of GitHub included. Keep the version as a comment:
remedy-pin-actions-commit = Commit the file on the branch that failed.
remedy-pin-actions-verify = In { $link }, the new run starts its steps. Whatever fails after that has another cause.
