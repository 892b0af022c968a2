cause-storage-quota-title = A limit for storage, transfer or billing may be reached
cause-storage-quota-summary = The account that owns the packages has reached a limit or has a billing problem; for the container registry this is unlikely at present.

cause-storage-quota-why = Storage and transfer of container images at `ghcr.io` are free at present, and downloads with the built-in token cost nothing either; GitHub says that it will announce a change at least a month before. Other registries of GitHub Packages are billed, the retired `docker.pkg.github.com` among them, and the only known report of such a refusal comes from there. What `ghcr.io` would print at a limit is not known.

cause-storage-quota-evidence-billing-named = The refusal says that there was a billing-related error and asks to verify the billing status of the account.
cause-storage-quota-evidence-old-host = The refused image begins with `docker.pkg.github.com`.
cause-storage-quota-evidence-account-blocked = The billing pages of the account that owns the image show a payment that failed, or a limit that is used up, and other paid parts of GitHub stopped on the same day.
cause-storage-quota-evidence-job-not-started = GitHub says that the job was not started because of payments or a spending limit. That is about the minutes of Actions; the registry was never asked.

cause-storage-quota-fix = If the image still has the old host in its name, move to `ghcr.io`; that is due in any case. Otherwise let the owner of the account look at its billing. Deleting versions to save space is not called for at `ghcr.io`, and it cannot always be undone.
