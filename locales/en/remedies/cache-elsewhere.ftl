remedy-cache-elsewhere-title = Write the build cache where the job may write
remedy-cache-elsewhere-intro = Use this when only the cache is refused and nobody can, or should, give the repository access to its package; above all in runs for pull requests. A build without a cache is slower, and nothing else.
remedy-cache-elsewhere-read-only = In the step that builds, keep the cache in the image’s own package, under a tag of its own, and write it only outside pull requests:
remedy-cache-elsewhere-actions-cache = Or use the cache of GitHub Actions, which has nothing to do with packages and their access. It speeds up the build, not the push:
remedy-cache-elsewhere-command-line = On the command line, leave `--cache-to` out of runs for pull requests and keep `--cache-from`. In other runs, let both name a package that the repository may write to, in lower case.
remedy-cache-elsewhere-commit = Commit the file:
remedy-cache-elsewhere-verify = In { $link }, the new run gets past the build, and its log has no `error writing layer blob`.
