# The words of links. They stand in a sentence after “open”, “in” or “on”, and alone in a table.

link-repository = the repository’s page
link-actions-runs = the list of workflow runs
link-workflow-file = the workflow file
link-actions-settings = the repository’s Actions settings
link-secrets-settings = the repository’s Actions secrets
link-dependabot-secrets-settings = the repository’s Dependabot secrets
link-environments-settings = the repository’s environments

link-package-page = the package’s page
link-package-settings = the package’s settings
link-package-in-repository = the package’s page under the repository
link-packages-list = the owner’s list of packages

link-organization-package-settings = the organisation’s Packages settings
link-organization-actions-settings = the organisation’s Actions settings
link-organization-security-settings = the organisation’s security settings

link-account-settings = your account settings
link-billing-settings = the billing pages of the account
link-tokens = your list of classic tokens
link-new-token-write = the form for a token that pushes
link-new-token-read = the form for a token that pulls

link-status = GitHub’s status page
