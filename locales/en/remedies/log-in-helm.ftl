remedy-log-in-helm-title = Log in with Helm
remedy-log-in-helm-intro = Use this when `helm push` or `helm pull` is refused as not logged in, although Docker or Podman is logged in. Helm keeps a login of its own; whether it takes Docker’s as well depends on its version. cosign does not see Helm’s, so a chart that is signed needs Docker’s login too.
remedy-log-in-helm-workflow = In the job that pushes the chart, and which has `packages: write`, put this step before the push:
remedy-log-in-helm-machine = On a machine of your own, paste a classic token at the hidden prompt; `TOKEN_OWNER` is the account that made it:
remedy-log-in-helm-script = In the job, log in before the program runs; `CR_PAT` is a secret of your CI system with a classic token, `TOKEN_OWNER` the account that made it:
remedy-log-in-helm-target = The address after `helm push` ends before the chart’s name: Helm adds the name and the version itself.
remedy-log-in-helm-access = The chart is a package of its own, with its own access and visibility. Open { $link } and look it up there if the push is refused after the login.
remedy-log-in-helm-verify = Helm can read the chart; put its whole path, name and version in place of the capitals:
