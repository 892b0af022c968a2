<%- if shape.builder == "podman" -%>
podman tag LOCAL_IMAGE << image >>:<< pull_tag >>
podman push << image >>:<< pull_tag >>
<%- else -%>
docker tag LOCAL_IMAGE << image >>:<< pull_tag >>
docker push << image >>:<< pull_tag >>
<%- endif %>
