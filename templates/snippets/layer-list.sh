<%- if shape.builder == "podman" -%>
podman history --format '{{.Size}} {{.CreatedBy}}' << image >>:<< tag >>
<%- else -%>
docker history --format '{{.Size}} {{.CreatedBy}}' << image >>:<< tag >>
<%- endif %>
