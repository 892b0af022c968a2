cause-owner-renamed-or-transferred-title = The image’s name still has a former owner
cause-owner-renamed-or-transferred-summary = The account was renamed or the repository has moved, and a workflow or a machine still uses the image’s old name.

cause-owner-renamed-or-transferred-why = When an account or organisation is renamed, its packages move with it to the new name. GitHub’s documentation describes no forwarding for images, so `{ $registry }` with the old name is likely to fail from that day, for pushes and pulls alike. When a repository is transferred to another user, it is the other way round: the package stays with the former owner, without its connection and the access that came with it, and the repository’s token has no rights there. The names of public packages with more than 5,000 downloads are retired for good in a renaming, so nobody can publish under them again.

cause-owner-renamed-or-transferred-evidence-new-name-works = The image can be pulled under the new owner, and the same tag under the old owner cannot.
cause-owner-renamed-or-transferred-evidence-former-name = The part after the host in the refused image is a former name of the account or organisation, or the owner the repository had before a transfer.
cause-owner-renamed-or-transferred-evidence-worked-before = Pushes or pulls worked until the day of the renaming or transfer, and the reference has not changed since.
cause-owner-renamed-or-transferred-evidence-left-behind = The repository was transferred, and the package is still in the list of packages of its former owner.
cause-owner-renamed-or-transferred-evidence-never-renamed = Neither the account nor the repository was ever renamed or moved.

cause-owner-renamed-or-transferred-fix = Use the present owner in every reference: workflows, Dockerfiles, deployments, documentation. After a transfer, publish a new package under the new owner, or have somebody with rights at the former owner provide a classic token with an end date. Whoever pulls the image has to be told; more permissions for the job change nothing.
cause-owner-renamed-or-transferred-phrases =
    renamed the repository
    renamed the organization
