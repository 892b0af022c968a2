cause-malformed-reference-title = The image reference is malformed
cause-malformed-reference-summary = The name or the tag is empty, or contains something that a reference must not contain.

cause-malformed-reference-why = The client reads the reference before it contacts the registry. A tag has at most 128 characters: ASCII letters, digits, `_`, `.` and `-`, and it does not begin with a dot or a hyphen. A branch name with `/` or a version with `+` does not fit. An empty variable leaves `//`, a colon at the end or no tag at all, and one space or line break is enough to spoil it. A name without an owner passes the client and likely comes back as 400.

cause-malformed-reference-evidence-defect-in-error = The error quotes the reference, and it has an empty part, a second colon, or a `/`, a `+` or `refs/` in the tag.
cause-malformed-reference-evidence-empty-value = The value that should become the tag is empty in the log, for example because its step was skipped or the event has no tag name.
cause-malformed-reference-evidence-some-branches-only = Runs for `{ $default-branch }` pass, and runs for branches such as `feature/login` fail.
cause-malformed-reference-evidence-no-owner-part = The answer is 400, and the address in the error has only one name after `/v2/`.

cause-malformed-reference-fix = Let the metadata action make the tags, or replace every character that a tag must not contain. Print the reference before the build, between quotation marks, so that spaces and missing parts show. Permissions and tokens have no part in this error.
