cause-fork-hardcoded-upstream-image-title = The fork pushes to the original’s image
cause-fork-hardcoded-upstream-image-summary = The workflow came along with the fork, and the image’s name in it is still that of the original’s owner.

cause-fork-hardcoded-upstream-image-why = A fork takes the workflow files over as they are. If the name of the image is written out in them, the fork’s runs try to publish for the original’s owner, and the fork’s token, as far as is known, has no rights there. The answer may be that the requested installation does not exist, `write_package`, or a 403 without a reason. Nothing is broken in the original, and nothing that is granted to the fork’s job helps.

cause-fork-hardcoded-upstream-image-evidence-fork-and-upstream = On { $link-repository }, under the name, stands the repository it was forked from; the login uses the built-in token; and after the host, the refused image has the owner of that repository, and this is not `{ $owner-lower }`.
cause-fork-hardcoded-upstream-image-evidence-upstream-publishes = The same workflow file publishes without trouble in the original repository.
cause-fork-hardcoded-upstream-image-evidence-run-in-upstream = The failed run is listed under the original repository, for a pull request from the fork. Then it is the token of such runs that can only read.
cause-fork-hardcoded-upstream-image-evidence-no-fork = The repository is not a fork.

cause-fork-hardcoded-upstream-image-fix = Decide whether the fork should publish at all. If so, take the owner from the context of the run, in lower case, and the image lands under the fork’s owner. If not, let the publishing job run in the original only. Do not ask the original’s owner for a token to get the fork’s runs green.
