cause-kubernetes-pull-secret-title = The cluster’s pull secret is missing or no longer valid
cause-kubernetes-pull-secret-summary = Kubernetes pulls a private image with no secret, with one from the wrong place, or with one whose token the registry refuses.

cause-kubernetes-pull-secret-why = A node does not know any login made elsewhere. For a private image, the pod or its service account has to name a secret in `imagePullSecrets`; the secret has to be in the pod’s namespace, be keyed for `{ $registry }` and hold a token that is still valid. If one of these is missing, the pod stops with `ErrImagePull`, then `ImagePullBackOff`. Images that a node already has go on running, so an expired token often shows only weeks later, on a new node or with a new version.

cause-kubernetes-pull-secret-evidence-anonymous-in-event = In the events of the pod, the failure speaks of an `anonymous token`. Then no secret was used for this image; a public image would need none.
cause-kubernetes-pull-secret-evidence-oauth-in-event = The failure speaks of an `oauth token` and 403. Then a secret was used, and its token is likely expired, revoked or mistyped.
cause-kubernetes-pull-secret-evidence-secret-not-retrieved = The events include `FailedToRetrieveImagePullSecret`: there is no secret of the name that the pod asks for.
cause-kubernetes-pull-secret-evidence-other-namespace = The secret exists, but in another namespace than the pod.
cause-kubernetes-pull-secret-evidence-host-in-secret = In the secret, the key under `auths` is another host, or `https://{ $registry }`. Flux, for one, looks for `{ $registry }` and says that it is not found in the secret.
cause-kubernetes-pull-secret-evidence-old-pods-run = Pods that started earlier run; new pods, new nodes and new tags fail.
cause-kubernetes-pull-secret-evidence-daemon-in-pod = The program that pulls is itself a Docker daemon in a pod. It does not see the cluster’s secret and needs a login of its own.
cause-kubernetes-pull-secret-evidence-same-credential-refused = On another machine, a login with the same account and token succeeds, and the pull is refused there too. Then the account has no access to the package, or the image’s name is wrong.

cause-kubernetes-pull-secret-fix = Store a classic token with `read:packages` and an end date in a secret of the pod’s namespace, and name it in the service account or in the pod. Note the end date: nothing warns the cluster. A public image needs no secret, but a bad one may still be sent and refused.
