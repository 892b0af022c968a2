cause-rate-limited-title = The registry limits the rate of requests
cause-rate-limited-summary = Too many requests reached the registry within a minute, and it asks to wait.

cause-rate-limited-why = The registry limits requests per minute. The limits are not documented; error texts have shown 2000 a minute for uploads and 44000 for pulls, and these numbers may change. Large matrices, many tags and mass signing reach them. A more general limit of GitHub may also end a push, as a 403 that speaks of a secondary rate limit.

cause-rate-limited-evidence-retry-after-in-error = The error contains `toomanyrequests` together with `retry-after`, or speaks of a `secondary rate limit`.
cause-rate-limited-evidence-many-requests-at-once = At the time of the failure many jobs, tags or signatures were using the registry.
cause-rate-limited-evidence-passes-alone = The same job passes some minutes later, or when it runs alone.
cause-rate-limited-evidence-docker-hub-words = The text says `You have reached your pull rate limit`. That is Docker Hub, which has limits of its own.

cause-rate-limited-fix = Try again after some seconds or minutes, with a growing pause, and let fewer jobs push at once. An hour’s wait is not called for: the hourly limits belong to the REST API. There is no evidence that another token or more permissions raise the registry’s limits.
