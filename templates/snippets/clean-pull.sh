<%- if shape.builder == "podman" -%>
auth=$(mktemp)
echo '{}' > "$auth"
podman pull --authfile "$auth" << image >>:<< pull_tag >>
<%- else -%>
DOCKER_CONFIG=$(mktemp -d) docker pull << image >>:<< pull_tag >>
<%- endif %>
