remedy-log-in-kaniko-title = Give kaniko a login
remedy-log-in-kaniko-intro = Use this when kaniko stops with `error checking push permissions`. It runs in a container of its own and does not see the login of the runner; it reads `/kaniko/.docker/config.json` there. Google has ended the original project, so take the image of a fork that is maintained.
remedy-log-in-kaniko-push = In the job that pushes, and which has `packages: write`, write the login into a file and hand it to the container; `KANIKO_IMAGE` is the image of kaniko that you use:
remedy-log-in-kaniko-own-container = If the job or the pipeline itself runs in kaniko’s container, write the file to `/kaniko/.docker/config.json` there, before kaniko starts. The host in it is `{ $registry }`, without `https://`.
remedy-log-in-kaniko-config = In kaniko’s container, before kaniko starts, write the login into the file that it reads; `CR_PAT` is a secret of your CI system with a classic token, `TOKEN_OWNER` the account that made it. Without a shell in the image, mount a file with the same content there:
remedy-log-in-kaniko-commit = Commit the file.
remedy-log-in-kaniko-verify = On { $link } of `{ $image }`, the newest version has the date of the run.
