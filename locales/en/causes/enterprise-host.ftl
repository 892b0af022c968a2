cause-enterprise-host-title = Registry and token belong to different GitHub products
cause-enterprise-host-summary = `ghcr.io` belongs to github.com; an Enterprise Server and GHE.com have registries and tokens of their own.

cause-enterprise-host-why = Each GitHub product has a registry of its own, and its tokens mean nothing to the others. `ghcr.io` serves github.com; GHE.com has `containers.SUBDOMAIN.ghe.com`. An Enterprise Server has `containers.HOSTNAME` from version 3.5 on, but only where GitHub Packages and subdomain isolation are switched on; the documentation of 3.20 still calls it a public preview. Its older Docker registry is `docker.HOSTNAME`, or `HOSTNAME` itself without isolation. A job on an Enterprise Server that logs in to `ghcr.io` with its built-in token is refused, even for a public image.

cause-enterprise-host-evidence-token-of-other-product = The token of the login was made on another host than the one that the registry belongs to; for `ghcr.io`, that is github.com.
cause-enterprise-host-evidence-works-without-login = A public image on `ghcr.io` can be pulled from the same machine without any login, and not with the login of the job. An expired token looks the same.
cause-enterprise-host-evidence-registry-unavailable = On an Enterprise Server, its registry `containers.HOSTNAME` is not found or does not answer like a registry. GitHub Packages or subdomain isolation may be switched off there.

cause-enterprise-host-fix = Use the registry of the product that holds the repository, here `{ $registry }`, and a token of the same product. To pull from `ghcr.io` in a job of another product, pull a public image without a login, and a private one with a classic token made on github.com.
