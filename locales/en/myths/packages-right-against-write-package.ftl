myth-packages-right-against-write-package-title = Against `write_package`, add `packages: write` to the workflow
myth-packages-right-against-write-package-why = The two read alike, and for another refusal, the one with `installation not allowed`, the line is the right one. With `write_package` the token may normally write packages already: it is this package that does not let the repository in, for instance because it was first pushed by hand. The line is in the file then, or is added, and the refusal stays.
myth-packages-right-against-write-package-instead = In the package’s settings, under { $label-manage-actions-access }, add the repository with the role { $label-write }. Check as well that the owner in the image’s name is the one you mean, and keep `packages: write`, which the push needs too.
myth-packages-right-against-write-package-phrases =
    add packages: write against write_package
    packages write does not help against write_package
