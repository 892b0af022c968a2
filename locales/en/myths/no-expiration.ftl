myth-no-expiration-title = Create the token without an expiry date, so that it never fails
myth-no-expiration-why = It does spare the renewal. But the token still stops working when it is revoked or its owner leaves, and by then nobody knows where it is stored. If it leaks, it stays useful to whoever has it. An organisation may also cap the lifetime of tokens.
myth-no-expiration-instead = Use the built-in token, which lasts for one job and needs no renewal. If a personal token is unavoidable, set an end date, note it, and know every place that holds a copy.
myth-no-expiration-phrases =
    a token that never expires
    token without expiration
