cause-wrong-registry-host-title = The image’s name leads to another registry
cause-wrong-registry-host-summary = The name has no `{ $registry }/` in front, or the host is misspelt, so another server answers.

cause-wrong-registry-host-why = Most clients take a name without a host to be on Docker Hub, whatever registry the login was for. Docker Hub then refuses in words of its own, `insufficient_scope` or `requested access to the resource is denied`, which are easily read as missing rights on GitHub. A misspelt host, such as `ghrc.io` or `gchr.io`, may belong to nobody or to somebody else: the connection is reset, its TLS handshake fails, or the host is not found. Some tools have been seen to put `docker.io/` in front of a name that was complete.

cause-wrong-registry-host-evidence-other-host-in-error = The line that fails names `docker.io`, `registry-1.docker.io` or a misspelling such as `ghrc.io`, although the image is meant for `{ $registry }`.
cause-wrong-registry-host-evidence-host-before-error = A line before the error shows where the client went: `The push refers to repository [docker.io/…]`, or BuildKit’s `[auth] … token for registry-1.docker.io`.
cause-wrong-registry-host-evidence-docker-hub-words = `docker` or `buildx` prints `insufficient_scope: authorization failed`, or `requested access to the resource is denied`, without a host. This is most likely Docker Hub; a registry of your own may say the same. From `helm`, `crane` and `oras`, the second text may also come from `{ $registry }`.
cause-wrong-registry-host-evidence-registry-in-error = The address in the line that fails begins with `https://{ $registry }/`. Then the request reached the right registry.
cause-wrong-registry-host-evidence-meant-for-docker-hub = The image that was refused is meant for Docker Hub. Then look at the account and the token there; nothing on GitHub decides about it.

cause-wrong-registry-host-fix = Write the full name, `{ $image }`, wherever the image is named: in tags, `docker tag`, cache references, `FROM` lines and the manifests of a cluster. More scopes for the token change nothing, because the token’s registry is not asked. If a tool adds `docker.io/` by itself, look in its settings for the registry.
