check-invalid-yaml-title = The file is not valid YAML
check-invalid-yaml-message =
    { $name ->
        [duplicate-key] The key `{ $value }` stands twice in one mapping.
        [merge-key] The merge key `{ $value }` takes another mapping in, which GitHub Actions does not support.
        [alias-cycle] An alias stands inside the node that it names.
       *[other] The file cannot be read: `{ $value }`.
    }
check-invalid-yaml-why = GitHub does not run a workflow that it cannot read: nothing is built and nothing is pushed, and the run, if there is one, has no jobs.
check-invalid-yaml-fix = Correct the line. Quote a value in which a colon is followed by a space, or a `#` follows a space; indent with spaces, and write each key only once in a mapping. In the place of a merge key write the keys out: anchors and aliases are read, but a mapping that is taken in whole cannot get further keys.
