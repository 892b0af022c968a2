myth-log-in-for-public-image-title = Create a token and log in, because a public image answers `denied: denied`
myth-log-in-for-public-image-why = It works for a while: the new login replaces an old one that the registry refuses. But a public image needs none, and the day the new token ends, the same refusal comes back, on every machine that has it.
myth-log-in-for-public-image-instead = Log out of the registry on that machine and pull again. Log in only for images that are private.
myth-log-in-for-public-image-phrases =
    log in to pull a public image
    token for a public image
