cause-managed-user-or-legacy-plan-title = This account may not be able to have container packages
cause-managed-user-or-legacy-plan-summary = The image is to stand under an account that is managed by an enterprise, or that is on an old plan without the container registry.

cause-managed-user-or-legacy-plan-why = Two kinds of account have no packages of their own in the container registry: a user whom an enterprise manages can publish in organisations only, and an account on an old plan that is billed by the repository cannot use this registry at all. No special text is known for either, so the push may show nothing but a plain `denied` or a 403, with every permission in order.

cause-managed-user-or-legacy-plan-evidence-managed-account = The image’s owner is a person whose account the company created, who signs in only through its identity provider, and who belongs to its enterprise.
cause-managed-user-or-legacy-plan-evidence-legacy-plan = The billing pages of the image’s owner name an old plan that is counted by repositories.
cause-managed-user-or-legacy-plan-evidence-organization-accepts = The same person publishes in an organisation without trouble; only the personal account refuses.
cause-managed-user-or-legacy-plan-evidence-other-packages-there = Under { $link-packages-list } there are container packages, and new versions have been added to them lately. Then this account can have packages.

cause-managed-user-or-legacy-plan-fix = Publish the image in an organisation of the enterprise, or have the account moved to a current plan. Check the job’s permissions, the package and the owner in the image’s name first, because they are much more often behind such a refusal. A personal token does not lift this restriction.
