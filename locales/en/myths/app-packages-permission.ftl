myth-app-packages-permission-title = Give your GitHub App the permission for packages, then its token can push
myth-app-packages-permission-why = The permission exists, the App’s owner can consent to it, and the registry even accepts the login. Yet in every report so far the push was refused all the same, also under another user name and with the repository in the package’s access list. GitHub does not document why, so this may change one day.
myth-app-packages-permission-instead = Take the job’s own `GITHUB_TOKEN` for the registry, and keep the App’s token for the other steps.
myth-app-packages-permission-phrases =
    give the GitHub App packages permission
    push with a GitHub App token
