myth-create-package-button-title = Create the package by hand on GitHub’s page first
myth-create-package-button-why = Other registries have such a form, so it is often described for this one, down to a field for the visibility. For container packages there is none: neither a button nor an API creates one. A package comes into being with its first successful push.
myth-create-package-button-instead = Let the workflow’s own push create it. If creating is refused, look at the permissions of the job, at the owner in the image’s name and at the organisation’s rules for packages.
myth-create-package-button-phrases =
    create the package by hand
    create an empty package before the push
