check-latest-on-every-branch-title = Every branch overwrites `latest`
check-latest-on-every-branch-message = The step `{ $step }` of the job `{ $job }` pushes `latest` of `{ $image }` from every branch.
check-latest-on-every-branch-why = The branch that was built last decides what `latest` is, even if it holds unfinished work, and no error shows it. It does not matter in a repository that has only one branch.
check-latest-on-every-branch-fix = Keep the tag for the default branch: with `docker/metadata-action`, that is `{ "type=raw,value=latest,enable={{is_default_branch}}" }`. Or name the branches that publish under `on.push.branches`.
