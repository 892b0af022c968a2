myth-read-and-write-default-title = Publishing requires { $label-read-and-write-permissions } as the default
myth-read-and-write-default-why = The setting is only the default for workflows that say nothing, so choosing the wider one does help those. But it gives write access to nearly everything to every workflow without a block, and it changes nothing for a job that already asks for `packages: write`, or for a package that refuses the repository. In an organisation it may be greyed out.
myth-read-and-write-default-instead = Leave the default at { $label-read-repository-contents-and-packages-permissions } and write `packages: write` into the one job that publishes. That works with this default too.
myth-read-and-write-default-phrases =
    set Workflow permissions to Read and write
    read and write for the whole repository
