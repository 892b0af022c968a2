guide-organisation-title = For administrators of an organisation
guide-organisation-use = If you look after many repositories: which policies, tokens and access rules decide whether they can publish.

guide-organisation-about-title = What this guide is for
guide-organisation-personal = `{ $owner }` is a personal account: it has no policies for packages, and whoever owns it decides. What is said here holds for organisations.
guide-organisation-unknown = Whether `{ $owner }` is an organisation is not known here. If it is a personal account, only what is said about single packages applies; `--owner-kind` settles it.
guide-organisation-unknown-site = If `{ $owner }` is a personal account, only what is said about single packages applies.
guide-organisation-purpose = What the owners of an organisation decide about packages, what each decision stops, and what a repository such as `{ $owner }/{ $repository }` can settle by itself.
guide-organisation-capitals = A word in capitals, such as `TAG`, stands for something that could not be found out or that only you know.

guide-organisation-policies-title = What an organisation decides
guide-organisation-policies-what = Decision
guide-organisation-policies-where = Where
guide-organisation-policies-effect = What it stops
guide-organisation-policies-creation = { $label-package-creation }: with which visibility members may publish packages
guide-organisation-policies-creation-effect = packages whose visibility is left out, also when one is made public; perhaps the first push of a name too
guide-organisation-policies-inheritance = { $label-default-package-settings }: { $label-inherit-access-from-source-repository }
guide-organisation-policies-inheritance-effect = if it is off, a new package gives no access by itself to the people and workflows of its repository
guide-organisation-policies-actions = { $label-policies }: which actions may run
guide-organisation-policies-actions-effect = the whole run, before its first step and with a message of its own; never a 403 of the registry
guide-organisation-policies-default = { $label-workflow-permissions }: what tokens receive by default
guide-organisation-policies-default-effect = only jobs whose workflow file says nothing; `packages: write` in the job works with either choice
guide-organisation-policies-tokens = whether classic tokens are allowed, how long they last, single sign-on, allowed addresses
guide-organisation-policies-tokens-where = the organisation’s settings; for what concerns tokens, { $label-personal-access-tokens }
guide-organisation-policies-tokens-effect = logins and pushes with personal tokens, although their scope is right; single sign-on does not concern `GITHUB_TOKEN`. A list of allowed addresses stops whatever comes from elsewhere, likely with any token
guide-organisation-policies-deleted = { $label-deleted-packages }: restoring within 30 days
guide-organisation-policies-deleted-effect = nothing; but a name that somebody has taken again cannot be restored
guide-organisation-policies-enterprise = An enterprise may have decided some of this for all its organisations. Then the choice may be greyed out, and only an owner of the enterprise can change it. Its managed users cannot publish under their own names at all.
guide-organisation-policies-clicks = To reach the Packages settings by menu: in the organisation’s settings, in the group { $label-code-planning-and-automation } at the side, choose { $label-packages }.

guide-organisation-recommended-title = What works with the least rights
guide-organisation-recommended-default = Leave tokens read-only by default, and let each publishing job state `packages: write`. No repository then needs an exception.
guide-organisation-recommended-creation = Allow members only the visibility that you want for packages. If { $label-public } is left out, members cannot publish public packages; private ones may still be possible.
guide-organisation-recommended-inheritance = Keep { $label-inherit-access-from-source-repository } on, unless somebody has time to grant access for each new package.
guide-organisation-recommended-roles = On a package, give repositories { $label-write } to publish and { $label-read } to pull. { $label-admin } is for those that delete versions.
guide-organisation-recommended-tokens = Ask for personal tokens only where a machine outside Actions pulls or pushes, on an account made for it, with an end date.
guide-organisation-recommended-actions = If only chosen actions may run, allow those that the workflows name, each by its own name and not by a pattern for all of an owner.

guide-organisation-changes-title = The changes, click by click
guide-organisation-changes-intro = Each section says who may do it. There is no API for the access and the visibility of packages: both are changed by hand, package by package.

guide-organisation-account-causes-title = What the rules of the owner stop
guide-organisation-account-causes-intro = Causes that the repository cannot cure alone, or only with an administrator of the package:
