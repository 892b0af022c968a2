check-unreachable-push-title = The push can never run
check-unreachable-push-message = The triggers and conditions of the job `{ $job }` exclude each other, so its push never runs.
check-unreachable-push-why = No event that starts the workflow meets the conditions of the job and its steps. The step or the whole job is skipped, the run may be green, nothing is published, and no error says so.
check-unreachable-push-fix = Compare `on` with every `if` and with the push input: add the missing event or branch to `on`, or correct the condition. If the job is no longer needed, delete it together with its permissions.
