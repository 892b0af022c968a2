<%- if shape.builder == "podman" -%>
podman build --platform linux/amd64,linux/arm64 --manifest << image >>:<< pull_tag >> .
podman manifest push --all << image >>:<< pull_tag >>
<%- else -%>
docker buildx build --platform linux/amd64,linux/arm64 --tag << image >>:<< pull_tag >> --push .
<%- endif %>
