remedy-slow-down-title = Send fewer requests at a time
remedy-slow-down-intro = Use this when the registry answers `toomanyrequests`, `429` or speaks of a secondary rate limit. The limits of the registry are not documented; the numbers seen in its messages are per minute. There is no sign that another token raises them.
remedy-slow-down-wait = After a few minutes, open { $link }, then the failed run, and choose { $path }.
remedy-slow-down-pause = Wait a few minutes, then repeat what failed; let fewer jobs or machines do so at the same time.
remedy-slow-down-parallel = If it happens again and the jobs come from a matrix, let fewer of them run at a time:
remedy-slow-down-fewer = The run sends no more than it has to: few tags for each image, no second push of the same image, signatures in one go.
remedy-slow-down-verify = In { $link }, the next full run pushes everything, and its log holds no `toomanyrequests`.
remedy-slow-down-quiet = The next attempt goes through, and its output holds no `toomanyrequests`.
