myth-make-package-public-title = Make the package public, and the access problem is gone
myth-make-package-public-why = For pulls it does help: everybody may then read the image. It gives nobody the right to push, it does not make the package appear on the repository’s page, and it cannot be undone. Visibility and access are two separate settings.
myth-make-package-public-instead = For a refused push, let the repository write to the package. For a package that is not shown, connect it. For readers, grant read access, and make it public only if the whole world is meant to have the image.
myth-make-package-public-phrases =
    make the package public to fix access
    change the visibility to fix 403
