cause-network-blocked-title = The network does not let the machine reach the registry
cause-network-blocked-summary = Name resolution, a firewall, a proxy or a changed certificate stands between the machine and the registry.

cause-network-blocked-why = The client gets no answer from the registry: the name cannot be resolved, the connection times out or is refused, or a VPN or proxy replaces the registry’s certificate by one of its own. Images on `ghcr.io` need two hosts: `ghcr.io` itself, and `pkg-containers.githubusercontent.com`, to which it redirects for layers; attestations in Actions need `*.actions.githubusercontent.com` as well. A caching proxy may also spoil the exchange of tokens, which then shows as `unauthorized`. One timeout alone can just as well be an incident.

cause-network-blocked-evidence-lookup-failed = The error has `lookup` with the registry’s host, rightly spelt, and `no such host`, `Try again` or a refused connection to the resolver. The machine cannot resolve the name.
cause-network-blocked-evidence-certificate-refused = The error has `x509: certificate signed by unknown authority` for `{ $registry }` or `pkg-containers.githubusercontent.com`. Something on the way most likely replaces the certificate; a container without any root certificates may say the same. If it says that the certificate is expired or not yet valid, look at the machine’s clock first.
cause-network-blocked-evidence-other-network-works = The same image can be pulled from another network, for instance in a job on a runner hosted by GitHub.
cause-network-blocked-evidence-layers-only = The manifest arrives and the layers do not: the address that fails is under `pkg-containers.githubusercontent.com`.
cause-network-blocked-evidence-fails-every-time = On this machine it has failed every time for days, while GitHub’s status page reports nothing.
cause-network-blocked-evidence-registry-answered = The error carries words of the registry, such as `permission_denied`. Then the network is most likely in order.

cause-network-blocked-fix = Test from the machine that fails, then have the resolver, firewall or proxy changed: let both hosts through, and let the machine trust the certificate of its own proxy. Do not switch off the verification of certificates, and leave tokens and permissions as they are. After a single timeout, run again first.
cause-network-blocked-phrases =
    cannot reach ghcr
    ghcr is blocked
