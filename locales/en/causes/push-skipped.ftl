cause-push-skipped-title = The build ran, but nothing was pushed
cause-push-skipped-summary = The run is green, although no step sent the image to the registry.

cause-push-skipped-why = A build can pass without publishing anything: `push` is absent or `false`, its condition is false for this event, the result is only loaded into the local engine, or the whole step is skipped. BuildKit then keeps the result in its cache and prints a warning at most. The right to push is not tested, so another failure may still wait behind this one.

cause-push-skipped-evidence-no-pushing-line = The log of the step `{ $push-step }` has no line about an upload: neither `pushing manifest for` nor `The push refers to repository` nor `Writing manifest to image destination`.
cause-push-skipped-evidence-condition-false = `push:` or `if:` of the step in `{ $workflow-file }` has a condition that is false for the event, the branch or the tag of this run.
cause-push-skipped-evidence-no-run-at-all = In { $link-actions-runs }, no run belongs to the commit: the event, the branch or the changed paths are excluded under `on:`.
cause-push-skipped-evidence-pushing-line = The log of the push step has a line about an upload and ends without an error. Then the image was published; look for it in the account’s list of packages.

cause-push-skipped-fix = Set `push: true` for the events that should publish, and leave it off for pull requests. Check the filters under `on:` as well as the condition of the step. A change of the workflow file needs a new run.
cause-push-skipped-phrases =
    push is skipped
    push skipped
    builds but does not push
    image is not pushed
    workflow does not push
