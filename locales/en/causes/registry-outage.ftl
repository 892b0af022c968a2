cause-registry-outage-title = The registry or the connection failed for a moment
cause-registry-outage-summary = A server error, a dropped connection or an incident interrupted the transfer; the workflow has no part in it.

cause-registry-outage-why = Server errors, uploads that the registry no longer knows, reset connections and timeouts come from the service or from the network on the way to it. They usually pass by themselves. During an incident even pulls of public images have ended with the text that the user cannot be authenticated, so a sudden failure everywhere is a reason to look at the status page before anything else.

cause-registry-outage-evidence-incident-reported = On { $link-status }, an incident for packages or for Actions is reported at the time of the run.
cause-registry-outage-evidence-rerun-passes = A re-run passes although nothing was changed.
cause-registry-outage-evidence-many-fail-at-once = Other repositories and other images fail at the same time.
cause-registry-outage-evidence-fails-for-days = It has failed at the same place for days while the status page is quiet. Then look for a proxy or firewall, a very large layer, or a missing right.

cause-registry-outage-fix = Look at the status page, then re-run the failed jobs; where this happens often, repeat the push a few times with a growing pause. Change neither permissions nor tokens because of a transient error: the re-run would likely have passed anyway, and the change stays behind.
cause-registry-outage-phrases =
    registry is down
    ghcr is down
    ghcr not responding
    ghcr not working
    not responding
    ghcr timeout
