remedy-log-in-in-job-title = Log in to the right registry, in the same job
remedy-log-in-in-job-intro = Use this when a push or pull of a job is refused as not logged in, or when the login went to another registry. A login counts for one job, one registry and one tool: neither another job nor `sudo` nor a different client sees it.
remedy-log-in-in-job-step = In `{ $workflow-file }`, job `{ $job }`, put this step before the first build, pull or push, and name the registry in it:
remedy-log-in-in-job-image = The reference that is pushed starts with the same host: `{ $image }`.
remedy-log-in-in-job-tool = Login and push use the same tool and the same user. Helm, kaniko and a client run by `sudo` may keep credentials of their own.
remedy-log-in-in-job-commit = Commit the file.
remedy-log-in-in-job-login = In the new run, the login step of that same job prints the following. It proves that the credential is valid, not that it may push:
remedy-log-in-in-job-verify = A pull in the same job ends without an error; a push step shows:
