check-cache-export-denied-title = The cache goes where the job may not write
check-cache-export-denied-message = The step `{ $step }` exports its cache to `{ $image }`, even in runs that may not write there.
check-cache-export-denied-why = A cache in the registry is a package of its own. In a pull request from a fork the token may only read, and as far as is known the built-in token can never write to a package of another owner. The build then ends with `error writing layer blob` and `403 Forbidden`, even if the image itself is in order. Runs that may write to this package are not affected.
check-cache-export-denied-fix = Leave `cache-to` out for pull requests; `cache-from` may stay. Put the cache under the repository’s owner, or keep it in GitHub’s own cache with `type=gha`.
