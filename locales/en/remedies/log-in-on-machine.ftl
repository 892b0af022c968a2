remedy-log-in-on-machine-title = Log in on your own machine or on a server
remedy-log-in-on-machine-intro = Use this outside GitHub Actions, where no `GITHUB_TOKEN` exists. A public image needs no login. Log in as the user who pulls or pushes later: `sudo` makes it root’s login, in another file. The registry takes a classic token; it does not take the password of the account.
remedy-log-in-on-machine-token = Open { $link } and make a classic token with an end date. `read:packages` is enough to pull; a machine that pushes needs `write:packages`.
remedy-log-in-on-machine-docker = For Docker and Buildx, paste the token at the hidden prompt; `TOKEN_OWNER` is the account that made it:
remedy-log-in-on-machine-podman = For Podman, Buildah and Skopeo, which share one file, do the same with Podman. On Linux that file is lost at a reboot, unless `REGISTRY_AUTH_FILE` names another one:
remedy-log-in-on-machine-gh = On a machine of your own, the token of the `gh` program may serve instead, once it has the scope; an organisation with single sign-on has to authorise it too. It can do more than read packages, so do not use it on a server:
remedy-log-in-on-machine-succeeded = The login prints the following. It proves that the token is valid, not that it may read or write the package:
remedy-log-in-on-machine-verify = The same user, without `sudo`, can pull:
