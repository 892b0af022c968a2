cause-github-app-token-title = The login uses the token of another GitHub App
cause-github-app-token-summary = The token comes from a GitHub App other than Actions; in no known case does the registry let such a token push, or pull a private image.

cause-github-app-token-why = A workflow can ask a GitHub App for a token of its own, for example with `actions/create-github-app-token` or through octo-sts. The registry accepts its login, but refuses pushes to an organisation’s packages and pulls of private ones, even if the App has been given the permission for packages. GitHub documents no such limit, so it may change; in the reports neither another user name, nor consenting anew, nor the package’s access list has helped. The token that Actions itself makes for the job is of the same kind and works.

cause-github-app-token-evidence-app-token-in-login = The password of the login is the output of a step that makes a token for a GitHub App, and not `GITHUB_TOKEN`.
cause-github-app-token-evidence-denied-before-installation = The error has `permission_denied:` before `installation not allowed`. The built-in token is normally refused without that word, so the token in use is likely another App’s. One report has the same refusal of an App token without it.
cause-github-app-token-evidence-installation-prefix = The token begins with `ghs_`, the mark of an installation token, and is not the one of the job.
cause-github-app-token-evidence-built-in-passes = The same push passes once the login takes `GITHUB_TOKEN`.

cause-github-app-token-fix = Log in to the registry with `GITHUB_TOKEN`, and keep the App’s token for the steps that need it, such as a checkout of another repository. Where the image belongs to another owner, a classic token of a user with write access to the package is what remains. More permissions for the App, or its repository in { $label-manage-actions-access }, have not helped anybody so far.
