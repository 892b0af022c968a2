check-invalid-push-input-title = The push input has a value that the action does not accept
check-invalid-push-input-message = The action in the step `{ $step }` does not accept `{ $value }` as its push input.
check-invalid-push-input-why = Each action has its own words for this switch. `devcontainers/ci`, for example, knows only `filter`, `never` and `always`: with `true` it builds the image and then ends with `Unexpected push value` instead of pushing. Another action may leave the push out without a word.
check-invalid-push-input-fix = Use a value that the action’s documentation lists. With `devcontainers/ci`, `filter` pushes only on the events and refs that `eventFilterForPush` and `refFilterForPush` name; `always` pushes in every run, also for pull requests.
