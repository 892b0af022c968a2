cause-multiarch-children-deleted-title = The tag points to parts that are gone
cause-multiarch-children-deleted-summary = The tag is still there, but manifests that it refers to are missing, mostly after a clean-up of untagged versions.

cause-multiarch-children-deleted-why = An image for several platforms is an index, a list with one manifest for each platform; BuildKit adds its attestations to it, shown as `unknown/unknown`. In the package, each of these parts is a version of its own without a tag. A clean-up that deletes whatever has no tag takes them away and leaves the tag, and pulls end with `manifest unknown`. An index that was pushed without its parts behaves in the same way. A new build cures it only until the clean-up runs again.

cause-multiarch-children-deleted-evidence-part-missing = The list behind the tag of `{ $image }` can be read, and one of the digests in it ends with `manifest unknown` or `not found`.
cause-multiarch-children-deleted-evidence-after-pulling-from = With `docker`, `manifest unknown` comes after a line with `Pulling from`; with `podman`, after `copying system image from manifest list`. The tag itself was found then, most likely.
cause-multiarch-children-deleted-evidence-clean-up-runs = A workflow or a service deletes untagged versions, for instance every week, and pulls have failed since one of its runs.
cause-multiarch-children-deleted-evidence-index-without-parts = The tag was put together from images that were made elsewhere, and these were not pushed under `{ $image }`, or deleted afterwards.
cause-multiarch-children-deleted-evidence-tag-missing = The tag is not listed on { $link-package-page }. Then the tag itself is missing.

cause-multiarch-children-deleted-fix = Stop the clean-up first, then build and push every affected tag again; within 30 days, deleted versions can also be restored. A login, more rights or another tag of the same build do not help. Let a clean-up delete untagged versions only if it knows images for several platforms.
