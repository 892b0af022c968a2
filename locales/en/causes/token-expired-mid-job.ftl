cause-token-expired-mid-job-title = The login may have ended before it was used
cause-token-expired-mid-job-summary = The token behind the login was valid when the job logged in, and may no longer be when the image is pushed.

cause-token-expired-mid-job-why = The built-in token ends with its job. A job on a hosted runner lasts 6 hours at most. On a self-hosted runner the token is renewed for up to 24 hours, but a stored login keeps the value it was given. So after a very long build, or with a login file from an earlier job, the registry is likely to refuse what it accepted before. A personal or temporary token that expires during the run looks the same. All this is rare; a push that is refused within minutes of a login in the same job most likely has another reason.

cause-token-expired-mid-job-evidence-hours-between = In the log, hours lie between `Login Succeeded` and the refusal; the first part of a push may even have passed.
cause-token-expired-mid-job-evidence-login-of-other-job = The job does not log in itself, but uses a login file that an earlier job, a cache or an image of the runner left behind.
cause-token-expired-mid-job-evidence-short-build-passes = The same job pushes when the build is short, for example because everything comes from the cache.
cause-token-expired-mid-job-evidence-fresh-login-refused = The push is refused within minutes of a login in the same job. Then the token has hardly expired in between.

cause-token-expired-mid-job-fix = Log in directly before the push, or build in one job and push in another that logs in itself. Do not hand the built-in token or a login file from one job to the next, and do not replace the token by one without an end date.
