myth-package-repository-allow-list-title = Add the repository to the allow-list for packages in the organisation’s settings
myth-package-repository-allow-list-why = A list of chosen repositories exists in the organisation’s settings for Actions, and the idea probably comes from there. Under { $label-package-creation } there seem to be only the visibilities that members may publish, { $label-public }, { $label-private } and { $label-internal }; no repository is named there.
myth-package-repository-allow-list-instead = To let one repository write to one package, use { $label-manage-actions-access } of that package. Ask for a change of { $label-package-creation } only if the visibility you need is not allowed.
myth-package-repository-allow-list-phrases =
    allow list of repositories for packages
    add the repository to the allowed repositories of the organisation
