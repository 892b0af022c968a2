cause-action-not-allowed-by-policy-title = A policy does not allow an action of the workflow
cause-action-not-allowed-by-policy-summary = The repository, the organisation or the enterprise limits which actions may be used, and the run stops before its first step.

cause-action-not-allowed-by-policy-why = A policy can allow only the organisation’s own actions, only those that match chosen patterns, or only those pinned to a full-length commit SHA. GitHub checks it while it sets up the run; one action outside the policy is enough to stop everything, with a message that names the action. The registry has not been asked by then, so token, package and image name have nothing to do with it, and the policy never shows up as a 403.

cause-action-not-allowed-by-policy-evidence-action-named = The page of the run names an action, such as `docker/login-action`, and says that it is not allowed in this repository.
cause-action-not-allowed-by-policy-evidence-no-step-started = The run fails within seconds, and none of its steps has a log.
cause-action-not-allowed-by-policy-evidence-policy-restricts = An administrator opens { $link-actions-settings } and sees under { $label-actions-permissions } a choice other than { $label-allow-all-actions-and-reusable-workflows }, such as { $label-allow-owner-actions-and-reusable-workflows }, or that { $label-require-actions-to-be-pinned-to-a-full-length-commit-sha } is ticked. The organisation or the enterprise may have fixed it.
cause-action-not-allowed-by-policy-evidence-step-started = A step of the job has run, for example the login. Then the policy has let its actions pass.

cause-action-not-allowed-by-policy-fix = If the message asks for a full-length commit SHA, pin the actions to it. Otherwise do without them, because a login and a push need no more than a client on the runner, or ask an owner to allow just the actions that the message names. There is no need to allow all actions.
