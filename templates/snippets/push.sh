<%- if shape.builder == "podman" -%>
podman build --tag << image >>:<< pull_tag >> .
podman push << image >>:<< pull_tag >>
<%- else -%>
docker build --tag << image >>:<< pull_tag >> .
docker push << image >>:<< pull_tag >>
<%- endif %>
