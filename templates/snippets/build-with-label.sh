<%- if shape.builder == "podman" -%>
podman build --label org.opencontainers.image.source=https://<< host >>/<< owner >>/<< repository >> --tag << image >>:<< tag >> .
<%- else -%>
docker build --label org.opencontainers.image.source=https://<< host >>/<< owner >>/<< repository >> --tag << image >>:<< tag >> .
<%- endif %>
