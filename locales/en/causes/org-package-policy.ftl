cause-org-package-policy-title = A policy of the organisation may forbid the package
cause-org-package-policy-summary = The job may write packages, but a rule of the organisation or enterprise may still refuse to create or publish this one.

cause-org-package-policy-why = The permissions of the job are only the first gate. Owners of an organisation choose with which visibility members may publish packages, and an enterprise may restrict more. Public reports of this case agree on the symptom, a refusal although the log lists `Packages: write`, but none shows beyond doubt which setting was behind it. So treat it as a suspicion, to be checked once the job and the package are known to be in order.

cause-org-package-policy-evidence-write-listed-but-refused = In the log of the run, open { $label-set-up-job } and then { $label-github-token-permissions }. The list shows `Packages: write`, and still the push of a new name ends with `installation not allowed to Create organization package`.
cause-org-package-policy-evidence-creation-not-allowed = An owner of the organisation opens { $link-organization-package-settings } and sees that { $label-package-creation } does not allow the visibility you need.
cause-org-package-policy-evidence-only-new-names = Packages that already exist accept new versions; only names that do not exist yet are refused.
cause-org-package-policy-evidence-elsewhere-accepted = The same workflow publishes in another organisation or under a personal account.

cause-org-package-policy-fix = Ask an owner of the organisation to look at the settings for packages and at { $link-organization-actions-settings }. Name the package and the visibility you need, because a change there applies to all members. If creating the package is still refused, an owner can likely publish its first version and then let this repository write to it. Widening the permissions of every workflow is unlikely to help.
