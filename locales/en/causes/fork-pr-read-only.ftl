cause-fork-pr-read-only-title = The run belongs to a pull request from a fork
cause-fork-pr-read-only-summary = For a pull request from a fork the job’s token is at most read-only, whatever the workflow asks for.

cause-fork-pr-read-only-why = Anybody can open a pull request from a fork, so GitHub lowers every write permission of such a run to read and withholds the secrets. A `permissions:` block cannot raise them again, and a public repository has no setting that does. The build may pass; only the push is refused. Where the login takes its password from a secret, that secret arrives empty and the login step may already stop with `Username and password required`.

cause-fork-pr-read-only-evidence-head-in-fork = The page of the run names the event `pull_request`, and the branch of the pull request lives in another repository than this one.
cause-fork-pr-read-only-evidence-branch-pushes-pass = The same workflow publishes on a push to `{ $default-branch }`; only pull requests from outside fail.
cause-fork-pr-read-only-evidence-pull-request-tag = The refused tag looks like `pr-12`, the form that the metadata action gives to pull requests.
cause-fork-pr-read-only-evidence-empty-secret = The login step stops with `Username and password required`. That says only that a value arrived empty; a secret that is missing, misspelt or kept in another environment is probably the more common reason, so look at the event of the run first.
cause-fork-pr-read-only-evidence-branch-in-repository = The event is `push`, or the pull request comes from a branch of this repository. Then the token has not been lowered because of a fork.

cause-fork-pr-read-only-fix = Build pull requests without pushing, and publish on a push or after the merge; skip the login step under the same condition. Do not move the job to `pull_request_target` and check out the fork’s code there: that would run code you have not reviewed with your secrets and a token that can write. In a private repository an administrator can let runs from forks write: { $label-send-write-tokens-to-workflows-from-fork-pull-requests }, below { $label-run-workflows-from-fork-pull-requests }. That means trusting everybody who may open a pull request; leave { $label-require-approval-for-fork-pull-request-workflows } ticked then.
