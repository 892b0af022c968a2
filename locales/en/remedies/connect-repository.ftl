remedy-connect-repository-title = Connect the package to the repository
remedy-connect-repository-intro = Use this when the package exists but is not shown on the repository’s page. Connecting shows it there and, if inheritance is on, gives the repository’s people their access. Whether it also lets the repository’s workflows write is described in two ways by GitHub’s documentation, so look at the access list afterwards. You need to administer the package; there is no API for it.
remedy-connect-repository-open = For `{ $image }`, open { $link } and, below the list of versions, choose { $path }.
remedy-connect-repository-select = In the dialog, select `{ $owner }/{ $repository }` and press { $path }.
remedy-connect-repository-access = For `{ $image }`, open { $link } and look at { $path }: if workflows have to push and `{ $owner }/{ $repository }` is missing there, add it with the role { $label-write }.
remedy-connect-repository-sidebar = On { $link }, the tab { $label-code } shows the package on the right, under { $label-packages }. If the heading is missing, it may be switched off by the gear beside the description.
remedy-connect-repository-verify = From the command line, `repository` is no longer empty:
