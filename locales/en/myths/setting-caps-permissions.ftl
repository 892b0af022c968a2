myth-setting-caps-permissions-title = A workflow cannot have more rights than the repository’s setting gives
myth-setting-caps-permissions-why = The setting is named { $label-workflow-permissions }, which sounds like a limit. It is only what jobs without a `permissions:` block get. A block in the file may ask for less or for more, so `packages: write` works with the read-only default. Runs for pull requests from forks, and those that Dependabot starts, have limits of their own.
myth-setting-caps-permissions-instead = Leave the setting alone and write `packages: write` into the publishing job. If the log then shows `Packages: write` and the push is still refused, look at the package, at the owner in the image’s name and at that owner’s rules, not at the setting.
myth-setting-caps-permissions-phrases =
    the setting limits what permissions can grant
    read-only default makes packages: write useless
