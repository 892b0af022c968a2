remedy-pull-secret-title = Give the cluster a valid pull secret
remedy-pull-secret-intro = Use this when a cluster has to pull a private image. The account that makes the token needs read access to the package. The secret has to be in the namespace of the pods; repeat the steps for every namespace that needs it.
remedy-pull-secret-warning = Whoever may read secrets in the namespace can read the token. Use a token that can only read packages, of an account made for this, and give it an end date that you write down.
remedy-pull-secret-token = Open { $link } and make a classic token with `read:packages` alone and an end date.
remedy-pull-secret-sso = If the organisation that owns the image uses single sign-on, open { $link } and, in the line of the token, choose { $path }.
remedy-pull-secret-look = If a secret is there already, see for which hosts it holds a login; the token is not shown. `NAMESPACE` is the namespace of the pods, `PULL_SECRET` the name of the secret:
remedy-pull-secret-create = These commands create it, or replace one of the same name: run this block, paste the token and press Enter (nothing is shown). `TOKEN_OWNER` is the account that made it, `PULL_SECRET` the name that the pods use. An old secret of this name is deleted with all that it holds; if it has logins for other hosts as well, choose a new name, because a pod may name several secrets:
remedy-pull-secret-attach = Attach it to the service account of the pods, here `default`, so that new pods use it. The command replaces the list of pull secrets there, so add the names of others that are still needed:
remedy-pull-secret-manifest = Or name it in the pod’s manifest or template, which works for this workload alone:
remedy-pull-secret-restart = Start new pods, because those that exist do not take it over from the service account; `DEPLOYMENT` is the name of their deployment:
remedy-pull-secret-keyed = The secret holds a login for `{ $registry }`, without `https://`:
remedy-pull-secret-verify = The new pods run, and their events name no failed pull:
remedy-pull-secret-phrases =
    image pull secret
