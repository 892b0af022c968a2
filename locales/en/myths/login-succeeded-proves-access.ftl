myth-login-succeeded-proves-access-title = `Login Succeeded` proves that the credential may push
myth-login-succeeded-proves-access-why = The registry takes the login of any valid token and checks the rights only with the first upload. So the message says that the token is known, and nothing about permissions, scopes or the package. A step that prints the actor and the name of the registry, or `podman login --get-login`, proves even less: neither asks the registry anything.
myth-login-succeeded-proves-access-instead = In the log of the run, open { $label-set-up-job } and then { $label-github-token-permissions }, and look for `Packages: write`; in the package’s settings, look for the repository. Opening an upload that is never finished shows whether a push is allowed, without publishing anything.
myth-login-succeeded-proves-access-phrases =
    login works so the push must work
    check access with docker login
