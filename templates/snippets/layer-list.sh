<%- if shape.builder == "podman" -%>
podman history --format '{{.Size}} {{.CreatedBy}}' << image >>:<< pull_tag >>
<%- else -%>
docker history --format '{{.Size}} {{.CreatedBy}}' << image >>:<< pull_tag >>
<%- endif %>
