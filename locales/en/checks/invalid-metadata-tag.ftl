check-invalid-metadata-tag-title = The metadata action rejects a tag rule
check-invalid-metadata-tag-message = In the step `{ $step }`, the metadata action rejects the tag rule `{ $value }`.
check-invalid-metadata-tag-why = `docker/metadata-action` stops at the first rule that it cannot read, with an error such as `Unknown tag type attribute` or `Missing event attribute for`. The job fails there, as a rule before anything is built.
check-invalid-metadata-tag-fix = Correct the rule: `type=ref` needs `event=branch`, `event=tag` or `event=pr`; `type=semver`, `type=pep440` and `type=match` need a `pattern`; `type=raw` needs a `value`.
