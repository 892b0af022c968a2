myth-write-packages-checkbox-title = Tick the box that lets GitHub Actions write packages
myth-write-packages-checkbox-why = Lists of steps mention such a box in the repository’s settings, and readers search for it in vain: under { $label-workflow-permissions } there are two choices for the default and one box about pull requests, nothing about packages.
myth-write-packages-checkbox-instead = Two other places decide: the `permissions:` of the job, and { $label-manage-actions-access } in the settings of the package.
myth-write-packages-checkbox-phrases =
    the checkbox for writing packages
    tick write packages in the settings
