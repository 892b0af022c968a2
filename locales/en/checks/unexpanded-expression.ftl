check-unexpanded-expression-title = A placeholder is not replaced by its value
check-unexpanded-expression-message = The step `{ $step }` passes on `{ $value }` as it stands, because nothing replaces it by a value there.
check-unexpanded-expression-why = GitHub replaces only what stands in `{ "${{ }}" }`, and a shell variable has a value only where a shell runs, not under `with` of an action. The client or the registry receives the text itself and refuses it, for example with `invalid reference format`.
check-unexpanded-expression-fix = Write an expression: `{ "${{ steps.ID.outputs.NAME }}" }` for the output of a step, `{ "${{ env.NAME }}" }` for a variable. If a shell has to work the value out, let an earlier step write it to `$GITHUB_OUTPUT` or `$GITHUB_ENV`.
