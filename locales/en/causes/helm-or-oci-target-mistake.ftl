cause-helm-or-oci-target-mistake-title = The `oci://` address of a chart repeats a name or a tag
cause-helm-or-oci-target-mistake-summary = A chart’s target or source holds its name or version once too often, so the registry is asked for something else.

cause-helm-or-oci-target-mistake-why = `helm push` takes the chart’s name and version from the packed chart and puts them behind the target. A target that already has them becomes `charts/app/app` or an address that the registry does not accept, and the push may end with 405. The same holds for reading: a dependency in `Chart.yaml`, and likely a `HelmRepository` of Flux, names the folder only, and the chart’s name is added. The package with the doubled name does not exist, which the registry reports as it reports missing rights: 403, `denied`, or no anonymous token.

cause-helm-or-oci-target-mistake-evidence-single-name-works = `helm pull` with the chart’s name once and `--version` succeeds where the configured address fails.
cause-helm-or-oci-target-mistake-evidence-tag-in-target = The target of `helm push` ends with a colon and a version, and the push ends with `405 Method Not Allowed`.
cause-helm-or-oci-target-mistake-evidence-name-twice = In the address of the error, after `/v2/`, the chart’s name stands twice in a row; or { $link-packages-list } has a package with such a name.
cause-helm-or-oci-target-mistake-evidence-chart-package = The image is accepted, and only the chart is refused. A chart is a package of its own; if its address is right, its access or visibility may be what is missing.
cause-helm-or-oci-target-mistake-evidence-chart-exists = The address in the error is, part by part, that of a package in { $link-packages-list }. Then the address is right, and the question is likely who may read or write it.

cause-helm-or-oci-target-mistake-fix = Push to the folder, such as `oci://{ $registry }/{ $owner-lower }/charts`, and let Helm add name and version. Helm has a login of its own, `helm registry login`; a login of Docker does not always serve it. The package `charts/app` needs its own access and, for a public chart, its own visibility; what the image has does not carry over.
