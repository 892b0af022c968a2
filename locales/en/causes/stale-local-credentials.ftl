cause-stale-local-credentials-title = An old login on this machine is refused
cause-stale-local-credentials-summary = The client sends a login that was stored long ago; the registry refuses it, although the image can be pulled without any.

cause-stale-local-credentials-why = A client sends the login that it has stored for a registry with every request, for public images too. When its token has expired or was revoked, the registry refuses the request; it does not treat the client as a stranger and let it read what everybody may read. So a public image fails on one machine and works on others. A self-hosted runner with a forgotten login behaves the same way. If several images of different owners fail at once and everywhere, look at { $link-status } first: an incident has looked like this too.

cause-stale-local-credentials-evidence-clean-pull-works = The same pull with an empty credential file succeeds.
cause-stale-local-credentials-evidence-credential-was-sent = The answer to the pull of a public image is a doubled `denied: denied`, or `failed to fetch oauth token` with 403. Most likely a credential was sent; without one the text speaks of an `anonymous token`, or says `denied` or `unauthorized` once.
cause-stale-local-credentials-evidence-entry-stored = An entry for `{ $registry }` stands in `~/.docker/config.json`, in `$XDG_RUNTIME_DIR/containers/auth.json`, in Helm’s `registry/config.json` or in the keychain of the system.
cause-stale-local-credentials-evidence-works-elsewhere = The same pull works for another user, or on a machine that has never logged in.
cause-stale-local-credentials-evidence-other-file-read = The client has logged out or never logged in, and still fails. Podman, Skopeo, Helm, editors and other programs may read Docker’s file as well.
cause-stale-local-credentials-evidence-clean-pull-refused = The pull with an empty credential file is refused too. Then the package is private, or its name does not exist.

cause-stale-local-credentials-fix = Log out with the program that pulls, and with those whose file it reads; a public image needs nothing more. Making a new token for a public image is not called for: it would expire one day as well. For a private image log in anew, with a token that can read packages and nothing else.
