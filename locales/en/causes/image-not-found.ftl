cause-image-not-found-title = No package of this name exists
cause-image-not-found-summary = The image was never published under this name, its name is spelt differently, or it was deleted.

cause-image-not-found-why = For a name that does not exist the registry seems to give the same answers as for a private package: 401 without a login, a refusal or 403 with one. So a typing error, a package that no run has published yet and one that was deleted all look like missing rights. A text such as `name unknown` is rare. Before the first push, even 404 on the package’s page is normal.

cause-image-not-found-evidence-not-in-owner-list = An owner of the account does not find the package in { $link-packages-list }.
cause-image-not-found-evidence-name-differs = The list has a similar name. Compare the names letter by letter, with every part between slashes.
cause-image-not-found-evidence-deleted = In the { $label-settings } of the account that owns the image, under { $label-packages }, the list { $label-deleted-packages } names the package.
cause-image-not-found-evidence-never-published = No run of `{ $workflow-name }` has pushed the image yet.
cause-image-not-found-evidence-package-exists = Somebody with access can open { $link-package-page }. Then the question is who may read the package, or which tags it has.

cause-image-not-found-fix = Use the name that the package’s page shows, or publish the image. A deleted package can be restored for 30 days, as long as its name has not been used again. Do not create the package with a single push from your own machine: such a package is private and, unless the image’s label names this repository as its source, connected to nothing; the next run of the workflow is then refused.
cause-image-not-found-phrases =
    image not found
    package not found
    image does not exist
    cannot find the image
