cause-published-but-not-shown-title = The package is published but not shown in the repository
cause-published-but-not-shown-summary = The push worked, but the package is not connected to the repository, so the repository’s page does not show it.

cause-published-but-not-shown-why = A package belongs to an account, and a repository’s page shows only the packages that are connected to it; for any other the address under the repository answers 404. A package that the repository’s workflow creates with the built-in token is connected from the start. One pushed with a personal token or from a command line is not, unless it carries the label `org.opencontainers.image.source`. No push failed, and nothing is lost.

cause-published-but-not-shown-evidence-in-owner-list = The package is in { $link-packages-list }, and its own page names no repository or another one.
cause-published-but-not-shown-evidence-push-succeeded = The log of the push step `{ $push-step }` ends without an error and names the digest that was pushed.
cause-published-but-not-shown-evidence-address-not-found = Opening { $link-package-in-repository } gives 404, although a pull of `{ $image }` works.
cause-published-but-not-shown-evidence-not-in-owner-list = An owner of the account does not find the package in the account’s list either. Then nothing was published under this name.

cause-published-but-not-shown-fix = Connect the package to the repository on the package’s page, or add the source label to the next publication, which may connect it too. The visibility has no part in this, so leave it as it is. After connecting, also look at { $label-manage-actions-access }: GitHub’s documentation disagrees with itself on whether connecting alone lets the workflows in. If the package’s page already names this repository, the list of packages may be switched off in the settings of the repository’s front page.
cause-published-but-not-shown-phrases =
    where is my image after push
    cannot see the package
