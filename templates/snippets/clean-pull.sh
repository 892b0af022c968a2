<%- if shape.package_kind == "chart" -%>
HELM_REGISTRY_CONFIG=$(mktemp -d)/config.json DOCKER_CONFIG=$(mktemp -d) helm pull oci://<< image >> --version << pull_tag >>
<%- elif shape.package_kind == "flux-artifact" -%>
DOCKER_CONFIG=$(mktemp -d) flux pull artifact oci://<< image >>:<< pull_tag >> --output .
<%- elif shape.package_kind == "timoni-module" -%>
DOCKER_CONFIG=$(mktemp -d) timoni mod pull oci://<< image >> --version << pull_tag >> --output .
<%- elif shape.package_kind == "artifact" -%>
DOCKER_CONFIG=$(mktemp -d) oras pull << image >>:<< pull_tag >>
<%- elif shape.builder == "podman" -%>
auth=$(mktemp)
echo '{}' > "$auth"
podman pull --authfile "$auth" << image >>:<< pull_tag >>
<%- else -%>
DOCKER_CONFIG=$(mktemp -d) docker pull << image >>:<< pull_tag >>
<%- endif %>
