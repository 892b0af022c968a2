myth-personal-token-for-rate-limits-title = Use a personal token or a GitHub App for higher limits
myth-personal-token-for-rate-limits-why = The REST API does give different credentials different limits, and the idea was carried over from there. For the registry there is no evidence of it. The token of an App has, in the reported cases, not even been able to push, and a personal token adds a secret with the rights of a person.
myth-personal-token-for-rate-limits-instead = Keep the built-in token. Push less at a time, with fewer parallel jobs and fewer tags, and retry with a growing pause.
myth-personal-token-for-rate-limits-phrases =
    a personal token against rate limits
    higher limits with a token
