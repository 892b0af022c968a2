cause-push-skipped-title = The build ran, but nothing was pushed
cause-push-skipped-summary = The run is green, because no step sent the image to the registry.

cause-push-skipped-why = A build can pass without publishing anything: `push` is absent or false, its condition is false for this event, the result is only loaded into the local engine, or the whole step is skipped. BuildKit then keeps the result in its cache and prints a warning at most. No login and no permission is tried, so a later failure may still wait behind it.

cause-push-skipped-evidence-no-pushing-line = The log of the step `{ $push-step }` has neither a line with `pushing manifest for` nor one with `The push refers to repository`.
cause-push-skipped-evidence-condition-false = `push:` or `if:` of the step in `{ $workflow-file }` has a condition that is false for the event, the branch or the tag of this run.
cause-push-skipped-evidence-no-run-at-all = In { $link-actions-runs }, no run belongs to the commit: the event, the branch or the changed paths are excluded under `on:`.
cause-push-skipped-evidence-pushing-line = The log shows `pushing manifest for` this image and ends without an error. Then it was published; look for it in the account’s list of packages.

cause-push-skipped-fix = Set `push: true` for the events that should publish, and leave it off for pull requests. Check the filters under `on:` as well as the condition of the step. A change of the workflow file needs a new run.
