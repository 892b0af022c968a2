check-invalid-tag-on-pr-title = On pull requests the tag contains a slash
check-invalid-tag-on-pr-message = On pull requests, the step `{ $step }` pushes to `{ $value }`, whose tag contains a slash.
check-invalid-tag-on-pr-why = On `pull_request`, `github.ref_name` is the number of the pull request followed by `/merge`, such as `12/merge`, and a tag must not contain a slash. The client stops with `invalid reference format` before it sends anything. Runs for a branch pass, unless its name has a slash.
check-invalid-tag-on-pr-fix = If pull requests need no image, do not push for them. Otherwise let `docker/metadata-action` make the tag with `type=ref,event=pr`, which gives `pr-12`, or replace the slash in an earlier step, for example with `tr / -`.
