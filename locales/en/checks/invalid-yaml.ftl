check-invalid-yaml-title = The file is not valid YAML
check-invalid-yaml-message =
    { $name ->
        [duplicate-key] The key `{ $value }` stands twice in one mapping.
        [alias-cycle] An alias stands inside the node that it names.
       *[other] The file cannot be read: `{ $value }`.
    }
check-invalid-yaml-why = GitHub does not run a workflow that it cannot read: nothing is built and nothing is pushed, and the run, if there is one, has no jobs.
check-invalid-yaml-fix = Correct the line. Quote a value in which a colon is followed by a space, or a `#` follows a space; indent with spaces, and write each key only once in a mapping.
