remedy-forget-stored-login-title = Forget the stored login
remedy-forget-stored-login-intro = Use this when a machine cannot pull a public image, or still sends a token that has ended. Logging out removes the login for `{ $registry }` from this machine and nothing on GitHub; the next private pull needs a new login. Take the steps whose programs the machine has.
remedy-forget-stored-login-docker = For Docker, Buildx and what reads Docker’s file:
remedy-forget-stored-login-podman = For Podman, Buildah and Skopeo. They read Docker’s file too, so take the step before this one as well:
remedy-forget-stored-login-helm = For Helm, which has a file of its own and may read Docker’s besides:
remedy-forget-stored-login-crane-oras = For crane and ORAS, where Docker is not installed:
remedy-forget-stored-login-keychain = On macOS, if the login stays in the keychain although Docker has logged out, delete that entry; the command says so if there is none. For Tart, `tart logout` with the registry’s name does it:
remedy-forget-stored-login-containerd = On a node with containerd, look for an entry for `{ $registry }` in its configuration and delete it there; do not paste the lines that are shown anywhere, because they may hold a credential:
remedy-forget-stored-login-containerd-restart = After that, restart containerd. Until then it may go on using the old login:
remedy-forget-stored-login-root = For root, or for the account of a self-hosted runner, the same is done separately: each user has files of their own.
remedy-forget-stored-login-clean = `{ $image }` can be pulled with an empty credential file. If not, it is private or does not exist, and a stored login is not the reason:
remedy-forget-stored-login-verify = The normal pull works too:
remedy-forget-stored-login-phrases =
    log out
    how to log out of ghcr
    sign out of docker
    docker logout
