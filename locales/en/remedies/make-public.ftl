remedy-make-public-title = Make the package public
remedy-make-public-intro = Use this when everybody should be able to pull the image without a login. The visibility of the repository does not decide it, and a public repository can have a private package. Only an administrator of the package can change it, the organisation may forbid it, and GitHub has no API for it. If only certain people, servers or workflows have to pull, give them read access instead.
remedy-make-public-warning = A public package cannot be made private again. Look through every tag and every layer for secrets and internal names first: all versions become readable.
remedy-make-public-open = For `{ $image }`, open { $link } and, at the end of the page, choose { $path }.
remedy-make-public-public = In the dialog { $label-change-package-visibility }, choose { $path } and type the name of the package.
remedy-make-public-confirm = Below, press { $path }.
remedy-make-public-label = Open { $link } of `{ $image }` in a private window of the browser, signed out: the page should appear.
remedy-make-public-verify = A pull without any credential works:
