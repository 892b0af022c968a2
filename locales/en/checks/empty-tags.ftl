check-empty-tags-title = On some events the push has no tag
check-empty-tags-message = On the event `{ $event }`, the step `{ $step }` of the job `{ $job }` has no tag to push.
check-empty-tags-why = The step names no tag, or no tag rule applies to this event, so the list of tags is empty and the build stops with `tag is needed when pushing to registry`. Before that, `docker/metadata-action` may say `No Docker image version has been generated`. Runs for other events are not affected where they have tags, and a push by digest needs none.
check-empty-tags-fix = Give the step `tags`, or add a rule that applies to this event, such as `type=sha`. Or skip the login and the push on it.
