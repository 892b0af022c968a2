check-retired-runner-title = The job asks for a runner that no longer exists
check-retired-runner-message = The job `{ $job }` asks for the runner `{ $value }`, which GitHub no longer offers.
check-retired-runner-why = No GitHub runner takes the job. It waits, with `Waiting for a runner to pick up this job`, and is likely to be cancelled after about a day without having run a step. It does not matter if a runner of your own bears this label.
check-retired-runner-fix = Name a runner that GitHub offers today, such as `ubuntu-latest`, `windows-latest` or `macos-latest`, or a fixed version from GitHub’s list. The programs on it may be newer than the build expects.
