<%- if shape.builder == "podman" -%>
podman build --label org.opencontainers.image.source=https://<< host >>/<< owner >>/<< repository >> --tag << image >>:<< pull_tag >> .
<%- else -%>
docker build --label org.opencontainers.image.source=https://<< host >>/<< owner >>/<< repository >> --tag << image >>:<< pull_tag >> .
<%- endif %>
