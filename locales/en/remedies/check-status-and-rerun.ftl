remedy-check-status-and-rerun-title = Check GitHub’s status and run again
remedy-check-status-and-rerun-intro = Use this when the failure looks like the network or the server: an answer from 500 to 504, `unknown blob`, a reset connection, a timeout. Such failures usually pass; permissions and tokens do not cause them, so leave those as they are.
remedy-check-status-and-rerun-status = Open { $link } and look at the components { $label-packages } and { $label-actions }. Wait if one of them reports an incident.
remedy-check-status-and-rerun-status-data-residency = GHE.com has status pages of its own, one for each region; look at the one of your region.
remedy-check-status-and-rerun-status-enterprise-server = That page says nothing about an Enterprise Server; ask whoever runs yours.
remedy-check-status-and-rerun-rerun = Open { $link }, then the failed run, and choose { $path }. What failed outside GitHub Actions is repeated there.
remedy-check-status-and-rerun-size = If the same layer fails every time, measure it: a layer may have 10 GB at most, and its upload 10 minutes. Split or shrink it.
remedy-check-status-and-rerun-verify = A repeated pull ends without an error. After a push, its step in the new attempt shows:
