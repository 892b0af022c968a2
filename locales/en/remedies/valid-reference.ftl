remedy-valid-reference-title = Compose a valid image reference
remedy-valid-reference-intro = Use this when a client calls the reference or the tag invalid, or says that a tag is missing. A full reference is the registry, the owner, the name and, after one colon, the tag. A tag has at most 128 characters: ASCII letters, digits, dots, hyphens and underscores, and starts with neither `.` nor `-`; slashes and plus signs, as in `feature/login` or `1.2.0+build`, are not allowed.
remedy-valid-reference-read = The error repeats the reference that the client received. Look for an empty part, a second colon, a slash after the colon, a space or line break at the end, a missing owner, and the spelling of `{ $registry }`.
remedy-valid-reference-compose = In `{ $workflow-file }`, replace what is not allowed before it becomes a tag. If there are other rules for tags, they stay as they are:
remedy-valid-reference-compose-here = Where a script composes the tag, here in the variable `TAG`, replace what is not allowed before it is used:
remedy-valid-reference-commit = Commit the file.
remedy-valid-reference-verify = In { $link }, the new run gets past the step, and its log shows the complete reference with a tag.
remedy-valid-reference-complete = The command that failed gets past the reference, and its output shows it complete, with a tag.
