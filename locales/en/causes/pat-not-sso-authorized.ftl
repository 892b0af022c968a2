cause-pat-not-sso-authorized-title = The personal token is not authorised for single sign-on
cause-pat-not-sso-authorized-summary = The organisation uses SAML single sign-on, and this personal token has no authorisation for it.

cause-pat-not-sso-authorized-why = In an organisation with SAML single sign-on, a classic token counts only after its owner has authorised it for that organisation. Changing its scopes or regenerating it takes the authorisation away again. How the registry words this refusal is not documented; it may be a plain `denied` or a 403. The REST API names SAML enforcement. The built-in token needs no such step.

cause-pat-not-sso-authorized-evidence-not-authorized-in-list = In { $link-tokens }, the menu { $label-configure-sso } next to the token lists the organisation, and the token is not authorised for it.
cause-pat-not-sso-authorized-evidence-own-account-accepted = The same token can push under the personal account of its owner, but not in the organisation.
cause-pat-not-sso-authorized-evidence-api-names-saml = A request for the organisation’s packages through the REST API, with this token, is refused, usually with a text about SAML enforcement.

cause-pat-not-sso-authorized-fix = Prefer the built-in token for images of this repository’s owner. Otherwise authorise the token for the organisation; the menu for it appears only after its owner has signed in through the organisation’s identity provider once. More scopes do not replace the authorisation.
