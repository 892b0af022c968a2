myth-token-has-permission-by-default-title = The built-in token can write packages by itself
myth-token-has-permission-by-default-why = That was true for many older repositories, so old instructions leave the permissions out. For new organisations and for new repositories of personal accounts the default has been read-only since 2 February 2023, and any `permissions:` block that does not mention packages takes the right away in every repository.
myth-token-has-permission-by-default-instead = Ask for `packages: write` in the publishing job. To read what the token of a run really had, open { $label-set-up-job } and then { $label-github-token-permissions } in its log.
myth-token-has-permission-by-default-phrases =
    the built-in token can write by default
    no permissions needed for GITHUB_TOKEN
