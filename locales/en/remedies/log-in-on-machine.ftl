remedy-log-in-on-machine-title = Log in on your own machine or on a server
remedy-log-in-on-machine-intro = Use this outside GitHub Actions, where no `GITHUB_TOKEN` exists. Pulling a public image needs no login. Log in as the user who pulls or pushes later: `sudo` makes it root’s login, in another file. The registry takes a classic token; the password of the account seems not to be accepted.
remedy-log-in-on-machine-token = Open { $link } and make a classic token with an end date. `read:packages` is enough to pull. A machine that pushes needs `write:packages`; if the form ticks `repo` along with it, untick that.
remedy-log-in-on-machine-token-push = Open { $link } and make a classic token with an end date. A push needs `write:packages` and `read:packages`; if the form ticks `repo` along with them, untick that.
remedy-log-in-on-machine-sso = If the organisation that owns the image uses single sign-on, open { $link } and, in the line of the token, choose { $path }.
remedy-log-in-on-machine-docker = For Docker and Buildx, run this block, paste the token and press Enter (nothing is shown); `TOKEN_OWNER` is the account that made it:
remedy-log-in-on-machine-podman = For Podman, Buildah and Skopeo, which share one file, do the same with Podman. On Linux that file is lost at a reboot, unless `REGISTRY_AUTH_FILE` names another one:
remedy-log-in-on-machine-gh = On a machine of your own, the token of the `gh` program may serve instead, once it has the scope; an organisation with single sign-on has to authorise it too. It can do more than read packages, so do not use it on a server:
remedy-log-in-on-machine-succeeded = The login prints the following. It proves that the token is valid, not that it may read or write the package:
remedy-log-in-on-machine-verify = The same user, without `sudo`, can pull:
remedy-log-in-on-machine-phrases =
    how do I log in
    how to log in
    log in to ghcr
    login to ghcr
    docker login ghcr.io
    docker login
    docker login ghcr
    how to authenticate
    authenticate to ghcr
    ghcr login
