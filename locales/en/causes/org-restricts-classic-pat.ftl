cause-org-restricts-classic-pat-title = The organisation may not accept this classic token
cause-org-restricts-classic-pat-summary = The organisation or enterprise blocks classic tokens or limits their lifetime, so the token likely fails there although its scopes are right.

cause-org-restricts-classic-pat-why = An organisation or enterprise can shut out classic personal tokens, or allow only those that expire soon enough. A token that the policy does not admit fails for that organisation and goes on working elsewhere. How the registry words it is not documented; it may be a plain `denied` or a 403. As the registry takes no fine-grained tokens, the built-in token is then often the only way from a workflow.

cause-org-restricts-classic-pat-evidence-policy-restricts = An owner of the organisation opens its settings for personal access tokens and finds classic tokens blocked, or their lifetime limited.
cause-org-restricts-classic-pat-evidence-own-account-accepted = The same token pushes under the personal account of its owner, but not in the organisation, although it is authorised for single sign-on where that is needed.
cause-org-restricts-classic-pat-evidence-lifetime-too-long = In { $link-tokens }, the token has no end date, or one further away than the organisation allows.

cause-org-restricts-classic-pat-fix = Use the built-in token for images of this repository’s owner; the policy for personal tokens is not about it. If only the lifetime is limited, a new token with an earlier end date may be enough. A change of the policy reaches every member’s tokens, so ask for it last. More scopes do not help.
