check-mismatched-call-title = The call does not match the called workflow
check-mismatched-call-message =
    { $other ->
        [secret] The job `{ $job }` passes the secret `{ $value }`, which `{ $name }` does not declare.
        [missing] The job `{ $job }` does not pass the input `{ $value }`, which `{ $name }` requires.
       *[input] The job `{ $job }` passes the input `{ $value }`, which `{ $name }` does not declare.
    }
check-mismatched-call-why = GitHub refuses to start a workflow with such a call: no job of it runs, and nothing is pushed. The run is shown as an invalid workflow file, with `is not defined in the referenced workflow` or `is required, but not provided while calling`.
check-mismatched-call-fix =
    { $other ->
        [secret] Declare `{ $value }` under `on.workflow_call.secrets` of `{ $name }`, or remove the line that passes it. Look for another spelling of the name there first.
        [missing] Pass `{ $value }` under `with` of the job `{ $job }`, or give that input a default in `{ $name }` and remove its `required`.
       *[input] Declare `{ $value }` under `on.workflow_call.inputs` of `{ $name }`, or remove the line that passes it. Look for another spelling of the name there first.
    }
