remedy-account-billing-title = Put the account’s billing in order
remedy-account-billing-intro = Use this when a refusal speaks of billing. Only whoever pays for the account can do it: the person, or an owner or billing manager of the organisation.
remedy-account-billing-host = Look at the name of the refused image. If it starts with `docker.pkg.github.com`, replace that host by `ghcr.io` first and leave the repository out of the name; the old registry is retired.
remedy-account-billing-billing = Open { $link } as whoever pays and look for a payment that failed and for a limit that is used up. Settle the one, raise the other; raising a limit may cost money.
remedy-account-billing-rerun = Open { $link }, then the failed run, and choose { $path }. No commit is needed.
remedy-account-billing-again = Repeat the command or the job that failed, where it failed.
remedy-account-billing-verify = The image can be pulled, and no message speaks of billing:
