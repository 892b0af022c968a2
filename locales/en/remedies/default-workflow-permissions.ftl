remedy-default-workflow-permissions-title = Change the default for jobs that state no permissions
remedy-default-workflow-permissions-intro = This is the wider alternative to a `permissions` block in one job. It helps only where the workflow file says nothing about permissions; a job with a block of its own keeps that block. You need to be an administrator of the repository.
remedy-default-workflow-permissions-warning = The default reaches every workflow of the repository that states nothing itself, and it grants nearly every kind of right, not only packages. Prefer `packages: write` in the one job that publishes.
remedy-default-workflow-permissions-open = Open { $link }. From the repository’s page the way is { $path }.
remedy-default-workflow-permissions-choose = On that page, choose { $path }. If the choice is greyed out, the organisation or the enterprise has fixed it; a `permissions` block in the job works all the same.
remedy-default-workflow-permissions-save = Under the choice, press { $path }.
remedy-default-workflow-permissions-rerun = Open { $link }, then the failed run, and choose { $path }. No commit is needed.
remedy-default-workflow-permissions-verify = In the new attempt, { $label-set-up-job } shows `Packages: write` among other rights under { $label-github-token-permissions }:
remedy-default-workflow-permissions-phrases =
    where are workflow permissions
