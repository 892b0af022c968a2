myth-pull-request-target-for-forks-title = Use `pull_request_target`, so that pull requests from forks can push too
myth-pull-request-target-for-forks-why = It does push, because such a run has the rights and the secrets of this repository. If it also checks out and builds the code of the fork, a stranger’s code runs with them: it can publish images in your name and read the secrets. Newer versions of `actions/checkout` refuse this by default.
myth-pull-request-target-for-forks-instead = On `pull_request`, build without logging in and without pushing; push after the merge. If a result of the fork’s run is needed, hand it over as an artifact to a second workflow that runs none of the fork’s code.
myth-pull-request-target-for-forks-phrases =
    pull_request_target for forks
    push images from fork pull requests
