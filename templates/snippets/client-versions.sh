<%- if shape.builder == "podman" -%>
podman version
skopeo --version
<%- else -%>
docker version
docker buildx version
<%- endif %>
