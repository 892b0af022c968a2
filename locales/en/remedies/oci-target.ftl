remedy-oci-target-title = Write the chart’s address without its name and version
remedy-oci-target-intro = Use this when a chart cannot be pushed or found and its address names it twice, or has a version after a colon. `CHART_NAME` and `CHART_VERSION` stand for what is in the chart’s `Chart.yaml`.
remedy-oci-target-push = In the job that publishes the chart, log in with Helm and push to the folder; name and version come from the packed chart:
remedy-oci-target-permission = The same job needs the right to write packages:
remedy-oci-target-read = Where a chart is a dependency in `Chart.yaml`, or a chart of a Flux `HelmRepository`, the address ends with the folder, `oci://{ $registry }/{ $owner-lower }/charts`; the name has a field of its own. With `helm pull` and `helm install`, the name stands once at the end, and the version after `--version`.
remedy-oci-target-commit = Commit the file:
remedy-oci-target-page = In { $link }, the package is called `charts/CHART_NAME`, and no package has the name twice.
remedy-oci-target-verify = Helm can download it; a private chart needs `helm registry login` first:
