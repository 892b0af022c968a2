remedy-pull-existing-tag-title = Pull a tag that exists
remedy-pull-existing-tag-intro = Use this when the answer is `manifest unknown`: the package can be read, but it has no such tag or digest. No tag exists by itself. In particular, `latest` is there only if a rule or a command has pushed it.
remedy-pull-existing-tag-page = For `{ $image }`, open { $link }; it lists the tags.
remedy-pull-existing-tag-list = Or list them from the command line:
remedy-pull-existing-tag-pull = Pull one of them, with its name in place of `{ $pull-tag }`:
remedy-pull-existing-tag-latest = If `latest` has to exist, add a rule for it to the step that collects the tags with `docker/metadata-action`; with a command line, add a step after the push. Where `tags` is a fixed list, add the name with `:latest` to it; then every branch that is pushed moves `latest`. The first run after that commit, on the default branch, pushes it:
remedy-pull-existing-tag-children = If the page shows the tag and the pull still fails, a clean-up may have deleted untagged versions that the tag refers to. Build and push it again, and stop the clean-up.
remedy-pull-existing-tag-verify = The registry describes the tag of `{ $image }` without an error:
