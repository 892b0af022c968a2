cause-pat-user-lacks-package-role-title = The token’s account may not write to the package
cause-pat-user-lacks-package-role-summary = The personal token has the scope, but its account has no writing role on the package or may not create packages there.

cause-pat-user-lacks-package-role-why = The scope of a personal token says what kind of thing it may do; where it may do it depends on the account that made it. To write to an existing package, the account needs the role { $label-write } or { $label-admin } on it. A new name can be created only by an account that may create packages in that namespace: in an organisation it depends on membership and policy, and under a personal account it seems to be the owner alone. Somebody invited to a personal package can push to that package and, as far as is known, not create another.

cause-pat-user-lacks-package-role-evidence-create-refused = The error says `create_package`. In the one report that is known, the account was not allowed to create a package of this name there; a wrong owner in the image’s name can look the same.
cause-pat-user-lacks-package-role-evidence-account-without-role = An administrator of the package opens { $link-package-settings } and does not find the token’s account, nor a team of it, with { $label-write } or { $label-admin } under { $label-manage-access } or { $label-inherited-access }.
cause-pat-user-lacks-package-role-evidence-owner-can-push = The owner of the account or of the organisation can push the same image with a login of their own, and the token’s account cannot.
cause-pat-user-lacks-package-role-evidence-account-may-write = The token’s account has { $label-write } or { $label-admin } on the package.

cause-pat-user-lacks-package-role-fix = In a workflow that publishes for the repository’s own owner, use the built-in token and no person’s account. Otherwise let an administrator of the package invite the account with the role { $label-write }, or take the token of an account that has it already. A new token of the same account, or more scopes, changes nothing.
