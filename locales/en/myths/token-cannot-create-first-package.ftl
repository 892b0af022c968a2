myth-token-cannot-create-first-package-title = The built-in token cannot create the first package in an organisation
myth-token-cannot-create-first-package-why = The text `installation not allowed to Create organization package` sounds like a rule about organisations. It says only that this token, in this job, may not create the package, and it appears for personal accounts too. The usual reasons are a missing `packages: write` and a pull request from a fork; a rule of the organisation is possible and rarer. With the permission, the built-in token creates packages in organisations every day.
myth-token-cannot-create-first-package-instead = Give the publishing job `packages: write`, and see whether the run comes from a fork. Only if the log lists `Packages: write` and the refusal remains, ask an owner of the organisation about { $label-package-creation }.
myth-token-cannot-create-first-package-phrases =
    the first push needs a PAT
    GITHUB_TOKEN cannot create a package
