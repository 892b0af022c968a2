check-invalid-yaml-title = The file is not valid YAML
check-invalid-yaml-message = The file cannot be read: `{ $value }`.
check-invalid-yaml-why = GitHub does not run a workflow that it cannot read: nothing is built and nothing is pushed, and the run, if there is one, has no jobs.
check-invalid-yaml-fix = Correct the line. Values with `: ` or ` #` in them need quotes, indentation must be spaces, and a key may stand only once in a mapping.
