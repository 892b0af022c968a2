myth-source-label-against-refusal-title = Add the source label, and `write_package` goes away
myth-source-label-against-refusal-why = The label `org.opencontainers.image.source` does connect a package with its repository, and after a push that succeeded that can give the repository its rights. But the registry seems to read it only from an image that it has accepted. A refused push brings no label, so the refusal stays.
myth-source-label-against-refusal-instead = In the package’s settings, under { $label-manage-actions-access }, add the repository with the role { $label-write }. Keep the label for the next package: one that is new is connected by it from its first version.
myth-source-label-against-refusal-phrases =
    source label against denied
    the label is missing, so the push is denied
