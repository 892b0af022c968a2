myth-token-per-default-branch-title = The token may write packages only on the default branch
myth-token-per-default-branch-why = GitHub’s documentation names no such limit. The impression likely comes from the workflow file itself: a run uses the file of its own branch or tag, so a correction on the default branch does not reach the others. Pull requests from forks are limited too, but because they come from a fork.
myth-token-per-default-branch-instead = Compare the `permissions:` in the workflow file of the branch that failed with those on the default branch, and make the correction on the failed branch as well.
myth-token-per-default-branch-phrases =
    push only from main
    the token works on main only
