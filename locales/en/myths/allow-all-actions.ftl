myth-allow-all-actions-title = Choose { $label-allow-all-actions-and-reusable-workflows } in the organisation
myth-allow-all-actions-why = The setting sounds like a switch for everything. It decides which actions may be used, and a run that breaks the rule stops before its first step, with a message that names the action. A push that is refused has long passed this point, and the wider setting lets code by anybody into every repository.
myth-allow-all-actions-instead = Leave the policy alone if the run starts. If it stops because of `docker/login-action` and its like, an owner can allow those actions alone.
myth-allow-all-actions-phrases =
    allow every action in the organisation
    loosen the actions policy to fix the push
