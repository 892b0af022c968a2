remedy-grant-actions-access-title = Let the repository write to the package
remedy-grant-actions-access-intro = Use this when the package exists but was not first published by this repository: pushed from a laptop, by a personal token, by another repository, or by one that has since been deleted. Only an administrator of the package can do it: the person who published it, an owner of the organisation, somebody with the role { $label-admin } or, if the package inherits its access, an administrator of the repository that it is connected to. GitHub has no API for this list.
remedy-grant-actions-access-open = For `{ $image }`, open { $link }. On the package’s page it is { $path }, on the right.
remedy-grant-actions-access-open-list = Open { $link }, then the package of the image. On the package’s page choose { $path }, on the right.
remedy-grant-actions-access-add =
    { $images ->
        [one] On that page, choose { $path } and select `{ $owner }/{ $repository }`.
       *[other] On each of these pages, choose { $path } and select `{ $owner }/{ $repository }`. Access to one package gives none to another.
    }
remedy-grant-actions-access-role = In the line of the repository, set { $path }. Look even if the repository was listed before: a newly added one may start with { $label-read }.
remedy-grant-actions-access-rerun = Open { $link }, then the failed run, and choose { $path }. The change is not in the workflow file, so no commit is needed.
remedy-grant-actions-access-listed = In { $label-manage-actions-access }, `{ $owner }/{ $repository }` stands with { $label-write }.
remedy-grant-actions-access-verify = The log of the push step no longer says `permission_denied: write_package`, but:
remedy-grant-actions-access-phrases =
    give another repository access to the package
