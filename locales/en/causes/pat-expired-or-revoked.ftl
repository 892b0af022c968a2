cause-pat-expired-or-revoked-title = The personal token is expired, revoked or wrong
cause-pat-expired-or-revoked-summary = The personal token that the login sends is no longer valid, or was never complete.

cause-pat-expired-or-revoked-why = A personal token ends on its expiry date, when its owner deletes it, or when it is revoked, for example after it was found in public code. The secret keeps the old value, so nothing in the repository changes on that day. The registry then refuses the login with a doubled `denied: denied`, or says later that the user cannot be authenticated. A token that was pasted incompletely looks the same.

cause-pat-expired-or-revoked-evidence-api-refuses-token = With this token in the variable `GH_TOKEN` (on Enterprise Server `GH_ENTERPRISE_TOKEN`), the command `gh api --hostname { $host } user` answers 401.
cause-pat-expired-or-revoked-evidence-worked-until = Publishing worked until a certain day, and neither the workflow nor a setting changed then.
cause-pat-expired-or-revoked-evidence-expired-in-list = In { $link-tokens }, the token is marked as expired or is no longer there. Only the owner of the token sees this list.

cause-pat-expired-or-revoked-fix = Where the image belongs to the owner of this repository, go back to the built-in token; it never needs renewal. Where a personal token is unavoidable, create a new one with an expiry date, note that date, and overwrite every copy: in the repository, its environments, the organisation, servers and clusters. A new or regenerated token has to be authorised for single sign-on again.
cause-pat-expired-or-revoked-phrases =
    token worked yesterday
    worked yesterday
    token stopped working
    it worked before
    used to work
    bad credentials
    invalid token
