remedy-lowercase-name-title = Write the image’s name in lower case
remedy-lowercase-name-intro = Use this when a client refuses the name before it contacts the registry. Everything before the tag has to be in lower case, even if the owner or the repository is spelled with capitals on GitHub. Nobody has to rename an account: only the image’s name changes. Workflow expressions cannot change letters, so a script or an action does it.
remedy-lowercase-name-action = In `{ $workflow-file }`, let `docker/metadata-action` compose the reference; it writes the name in lower case. Use its output in the push step:
remedy-lowercase-name-script = Where a script composes the name, convert it once and use the variable `IMAGE` everywhere after that:
remedy-lowercase-name-cache = No other reference has capitals: look at `cache-from`, `cache-to`, `subject-name` and the `FROM` lines.
remedy-lowercase-name-commit = Commit the file.
remedy-lowercase-name-verify = In { $link }, the new run passes the step that failed, and the log names `{ $image }`.
