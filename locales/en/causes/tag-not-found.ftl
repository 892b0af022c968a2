cause-tag-not-found-title = The package exists, but not this tag
cause-tag-not-found-summary = The package can be read; the tag or digest that was asked for is not in it.

cause-tag-not-found-why = `manifest unknown`, or `not found` after a complete reference, most likely comes from a package that may be read: the name and the access are in order, and this tag or digest is missing. `latest` does not come by itself. It exists if a run pushed it, and for branches the metadata action makes it only when it is told to. Tags also disappear when a clean-up deletes versions.

cause-tag-not-found-evidence-page-lists-others = On { $link-package-page }, other tags are listed, but not the one that was asked for.
cause-tag-not-found-evidence-latest-by-default = The command named no tag, so the client asked for `latest`, and no run has pushed that tag.
cause-tag-not-found-evidence-publishing-run-failed = The run that should have pushed this tag failed, or skipped the push.
cause-tag-not-found-evidence-tag-is-listed = The page lists exactly this tag. Then parts that the tag points to may have been deleted, or the image may lack your platform.

cause-tag-not-found-fix = Pull a tag or digest that the package’s page lists, or let the workflow push the one you need. A login or more rights do not help here. If a clean-up removes versions, look at it before publishing again, or the tag may vanish once more.
