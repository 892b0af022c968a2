check-empty-tags-title = On some events the push has no tag
check-empty-tags-message = On the event `{ $event }`, the step `{ $step }` of the job `{ $job }` has no tag to push.
check-empty-tags-why = No tag rule applies to this event, so the list of tags is empty and the build stops with `tag is needed when pushing to registry`. Before that, `docker/metadata-action` may say `No Docker image version has been generated`. Runs for other events are not affected, and a push by digest needs no tag.
check-empty-tags-fix = Add a rule that applies to this event, such as `type=sha`, or skip the login and the push on it.
