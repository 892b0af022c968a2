myth-remove-permissions-block-title = Remove the `permissions:` block, because it overrides the repository’s setting
myth-remove-permissions-block-why = A block that does not name packages really takes the right away, so removing it can turn a red run green where the default is generous. It also gives the job every other right of that default, and the next change of the setting breaks publishing again. Where the default is read-only, removing the block cures nothing.
myth-remove-permissions-block-instead = Keep the block and add the missing line, `packages: write`, to the one that applies to the publishing job. A block that names what the job needs works with any default.
myth-remove-permissions-block-phrases =
    delete the permissions
    take the permissions block out
