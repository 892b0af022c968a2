remedy-built-in-token-title = Log in with the built-in `GITHUB_TOKEN`
remedy-built-in-token-intro = Inside GitHub Actions the token of the job is the better credential for an image of the repository’s own owner: nobody has to create, store or renew it, it ends with the job, and single sign-on does not concern it.
remedy-built-in-token-login = In `{ $workflow-file }`, replace the login of the job that pushes by this step:
remedy-built-in-token-permission = In the same job, state what its token may do. For a job that only pulls, `packages: read` is enough:
remedy-built-in-token-commit = Commit the file on the branch that publishes.
remedy-built-in-token-access = If `{ $image }` has been published with a personal token until now, open { $link } and look at { $path } before the push: `{ $owner }/{ $repository }` has to be listed with { $label-write }. If it is missing, choose { $label-add-repository }; either way, set its { $label-role } to { $label-write }.
remedy-built-in-token-effective = In the new run, { $label-set-up-job } shows the rights of the token:
remedy-built-in-token-pushed = The push step of that run shows:
remedy-built-in-token-clean-up = When the push works and nothing else uses the secret `{ $job-secret }`, delete it from the repository; its value cannot be read back. Then delete the token itself in { $link-tokens }, unless a server or another repository uses it too.
remedy-built-in-token-gone = The list of the repository’s secrets holds no registry token any more:
remedy-built-in-token-phrases =
    GITHUB_TOKEN
    push with GITHUB_TOKEN
    how to use GITHUB_TOKEN
    push without PAT
    without a personal token
