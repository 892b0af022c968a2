guide-checklist-title = Diagnose from what you can see
guide-checklist-use = If the message alone does not say enough: from what you see to the one cause that fits.

guide-checklist-about-title = What this guide is for
guide-checklist-purpose = For `{ $owner }/{ $repository }`: from observations to the cause, when the error text alone does not decide. Tick off what you see. Under each cause, the most telling observation stands first; what speaks against it stands below.
guide-checklist-capitals = A word in capitals, such as `TAG`, stands for something that could not be found out or that only you know.

guide-checklist-order-title = The shortest way to the cause
guide-checklist-order-status = If everything has failed since a certain minute, in other repositories too, look at { $link-status } first and change nothing.
guide-checklist-order-pull = If a pull is refused and not a push, the same texts mean something else: { $section-pull-causes }. What follows is about a push.
guide-checklist-order-host = Read the reference in the error: registry, owner, name, tag. Another owner than `{ $owner-lower }` or a capital letter is probably the cause: { $section-look-account }, { $section-look-name }.
guide-checklist-order-credential = Look at the password of the login step. A secret of your own probably holds a personal token: { $section-look-credential }.
guide-checklist-order-token = With `GITHUB_TOKEN`, open { $label-set-up-job } and { $label-github-token-permissions }. If `Packages: write` is missing: { $section-look-token }.
guide-checklist-order-package = If that line is there, see in { $link-packages-list } whether the package exists already. If it does, what decides is whether it lets this repository write: { $section-look-package }.
guide-checklist-order-account = If the package does not exist, the rules of the owner are the likely reason: { $section-look-account }.
guide-checklist-order-environment = If none of this fits, or the answer is a timeout, `429` or `500` to `504`: { $section-look-environment }.

guide-checklist-look-token-title = Gate 1: the token of the job
guide-checklist-look-token-intro = The job’s token may not do what the job asks.

guide-checklist-look-package-title = Gate 2: the package
guide-checklist-look-package-intro = The token is good, and the package does not let it in or does not let others see it.

guide-checklist-look-account-title = Gate 3: the account
guide-checklist-look-account-intro = The owner of the image is another one, or its rules forbid the push.

guide-checklist-look-credential-title = A personal credential
guide-checklist-look-credential-intro = A token other than that of the job is used, or none.

guide-checklist-look-name-title = Names and tags
guide-checklist-look-name-intro = The reference is not well formed, or leads to nothing.

guide-checklist-look-environment-title = Outside the gates
guide-checklist-look-environment-intro = Limits, outages, and pushes that never ran.

guide-checklist-ask-for-help-title = If you ask somebody for help
guide-checklist-ask-for-help-intro = With this, another person can say which gate refuses. Leave out tokens, even expired ones, and the names and addresses of servers.
guide-checklist-ask-error = the complete line of the error, and the two lines around it
guide-checklist-ask-permissions = the block { $label-github-token-permissions } from { $label-set-up-job }
guide-checklist-ask-event = the event and the branch of the run: a push, a pull request, from a fork or not, by Dependabot or not
guide-checklist-ask-credential = the kind of credential: `GITHUB_TOKEN`, or the prefix of a token such as `ghp_`
guide-checklist-ask-pushed = whether the push step printed that something was sent
guide-checklist-ask-image = the complete reference that was pushed: `{ $image }` with its tag
guide-checklist-ask-package = whether the package’s page exists, whether the package is private, and which repositories { $label-manage-actions-access } lists with which role
guide-checklist-phrases =
    push failed
    push denied
    push does not work
    pushing to ghcr fails
    cannot push image
    denied
    can’t push
    push fails
    push not working
    unable to push
    permission denied when pushing
