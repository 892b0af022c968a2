guide-pull-title = Pull an image: servers, clusters, other repositories

guide-pull-about-title = What this guide is for
guide-pull-purpose = Who may pull the images of `{ $owner }/{ $repository }` and with what, and why a pull is refused. The images:
guide-pull-image = `{ $image }`
guide-pull-about-answers = The registry answers alike for a private image and for one that does not exist: `unauthorized` without a login, `denied` with one. Only `manifest unknown` says that the package can be read and the tag is missing.

guide-pull-who-title = Who needs what
guide-pull-who-puller = Who pulls
guide-pull-who-credential = With what
guide-pull-who-access = What the package has to allow
guide-pull-who-public = anybody, a public image
guide-pull-who-public-credential = nothing; an expired login that is still stored gets in the way
guide-pull-who-public-access = visibility { $label-public }
guide-pull-who-person = a person
guide-pull-who-person-credential = a classic token of that person with `read:packages`
guide-pull-who-person-access = the person, one of their teams, or a repository from which the package inherits
guide-pull-who-server = a server, a cluster, another CI system
guide-pull-who-server-credential = a classic token of an account made for it, with `read:packages` and nothing else
guide-pull-who-server-access = that account
guide-pull-who-workflow = a workflow of this or another repository
guide-pull-who-workflow-credential = `GITHUB_TOKEN` with `packages: read` in the job
guide-pull-who-workflow-access = the repository that published it, as a rule nothing more; any other has to be in { $label-manage-actions-access } with { $label-read }
guide-pull-who-service = `container:` or `services:` of a job
guide-pull-who-service-credential = `GITHUB_TOKEN`, which the runner takes by itself, with `packages: read` in the job
guide-pull-who-service-access = as above
guide-pull-who-codespace = a codespace of another repository
guide-pull-who-codespace-credential = no further credential
guide-pull-who-codespace-access = that repository in { $label-manage-codespaces-access }

guide-pull-check-server-title = On a server or another machine
guide-pull-check-server-intro = A public image needs no login. For a private one, a machine outside GitHub Actions logs in with a classic token that has `read:packages`, no other scope, and an end date; { $link-new-token-read } makes one. `TOKEN_OWNER` is the account that made it, and the token is pasted at a hidden prompt:
guide-pull-check-server-pull = Then pull as the same user:
guide-pull-check-server-podman-reboot = Podman keeps the login in a folder that is emptied at a reboot, unless `--authfile` or `REGISTRY_AUTH_FILE` names another file.
guide-pull-check-server-podman-sudo = `sudo podman` has a store of its own; log in as the user who pulls.
guide-pull-check-server-podman-get-login = `podman login --get-login` prints the stored account name. It asks the registry nothing.
guide-pull-check-server-docker = `sudo docker login` writes the credential of `root`; log in as the user who pulls.
guide-pull-check-server-after = If the pull works and the service still does not answer, the registry has no part in it: read the log of the container and the state of its service.

guide-pull-kubernetes-title = In a Kubernetes cluster
guide-pull-kubernetes-intro = A cluster has no login of its own: it takes the credential from a secret. In { $link-new-token-read }, make a classic token with `read:packages` alone and an end date. Then run these commands, with the namespace of the pods in place of `NAMESPACE`, and paste the token at the hidden prompt:
guide-pull-kubernetes-use = Name the secret in the pod, or in the service account that its pods use:
guide-pull-kubernetes-check = The events at the end of this output say whether the image was pulled:
guide-pull-kubernetes-namespace = A secret works in its own namespace only. Each namespace that pulls needs one.
guide-pull-kubernetes-expiry = When the token ends, nothing happens at first: pods keep running. Weeks later, pods that start on a new node may stop at `ImagePullBackOff` with 401 or 403. Put the date into a calendar.
guide-pull-kubernetes-update = To replace the token, delete the secret and run the commands again. Pods that could not pull before try again by themselves.

guide-pull-other-repositories-title = In a workflow of another repository
guide-pull-other-repositories-intro = A private image of `{ $owner }` can be pulled by workflows of other repositories without a personal token.
guide-pull-other-repositories-access = In { $link-package-settings }, under { $label-manage-actions-access }, add that repository with the role { $label-read }.
guide-pull-other-repositories-permission = In the job that pulls, add `packages: read` to the permissions that it has.
guide-pull-other-repositories-login = Log in with `GITHUB_TOKEN` before the pull:
guide-pull-other-repositories-container = An image under `container:` or `services:` is pulled before the first step, so no login step can help: the runner uses `GITHUB_TOKEN` by itself. The other two steps are needed all the same.
guide-pull-other-repositories-forks = If that repository is public, workflows of its forks can read the package too.
guide-pull-other-repositories-owner = For a repository of another owner, whether this suffices is not known; a classic token with `read:packages` does.

guide-pull-access-title = Let somebody in
guide-pull-access-intro = Take the narrowest of these that serves: one reader first, everybody last. A pull with clean credentials shows whether it worked.

guide-pull-pull-causes-title = Why a pull is refused
guide-pull-pull-causes-intro = Begin with the answer of the registry, above; then compare what the log says.
