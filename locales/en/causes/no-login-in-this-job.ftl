cause-no-login-in-this-job-title = The job is not logged in when it pushes or pulls
cause-no-login-in-this-job-summary = The push or pull was sent without a credential, because no login took place in this job before it.

cause-no-login-in-this-job-why = A login counts for one job, on its machine, and for the program that made it. `docker/login-action` stores it for the current job and removes it at the end, so a login in an earlier job does not reach this one. Nor does one that comes after the push, or in a step that a condition skipped. The client then asks without a credential, and the registry says that the user cannot be authenticated.

cause-no-login-in-this-job-evidence-no-login-succeeded = The log of the job has no `Login Succeeded` before the push.
cause-no-login-in-this-job-evidence-login-skipped-or-late = In `{ $workflow-file }`, the login step belongs to another job, comes after the push, or has a condition that was false in this run.
cause-no-login-in-this-job-evidence-logged-in-before = `Login Succeeded` appears in the same job before the push, for this registry and for the program that pushes. Then a missing login is not the reason.

cause-no-login-in-this-job-fix = Log in to `{ $registry }` in every job that pushes, before the push. If pull requests skip the login, they must skip the push under the same condition. `podman` and `helm` keep logins of their own, so log in with the program that pushes. For kaniko, write the login into the file that it reads in its own container.
