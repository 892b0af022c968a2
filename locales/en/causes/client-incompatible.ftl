cause-client-incompatible-title = The client and the registry do not work together
cause-client-incompatible-summary = A defect or a gap in the client, or a request that the registry does not offer, ends the transfer.

cause-client-incompatible-why = The registry takes images in the OCI format and in Docker’s (version 2, schema 2). Not every client sends and reads all of it correctly. Examples: builders broke off uploads that had to be repeated; `podman` could not pull an index inside an index; a build cache was once refused with `400`; an updater took the first `401`, which only asks for a login, for the final answer. Some requests are not offered at all: the list of all images, `/v2/_catalog`, and apparently the referrers API, which is why attestations are stored under a tag. Such a failure is likely to come back in every attempt, and to go away with another version or another client.

cause-client-incompatible-evidence-known-text = The log has one of these: `Unexpectedly received a manifest list instead of a manifest for a single image`, `blob upload invalid`, `read/write on closed pipe`, a request to `/v2/_catalog`, or `not supported for the docker driver`.
cause-client-incompatible-evidence-other-client-works = On the same machine, with the same login, another client or another version of it gets through.
cause-client-incompatible-evidence-since-an-update = It began when the client, the builder or an action was updated, or with a new feature: several platforms, attestations, a cache in the registry, another compression.
cause-client-incompatible-evidence-differs-between-attempts = The same client passes in a second attempt. Then a fault of the registry or of the network is more likely.

cause-client-incompatible-fix = Update the client or the builder and try again. If that changes nothing, leave out the feature that fails. Do not widen the rights of a token for it: a text of this kind does not come from missing rights.
