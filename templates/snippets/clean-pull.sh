<%- if shape.builder == "podman" -%>
auth=$(mktemp)
echo '{}' > "$auth"
podman pull --authfile "$auth" << image >>:<< tag >>
<%- else -%>
DOCKER_CONFIG=$(mktemp -d) docker pull << image >>:<< tag >>
<%- endif %>
