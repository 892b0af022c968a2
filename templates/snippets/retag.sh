<%- if shape.builder == "podman" -%>
podman tag LOCAL_IMAGE << image >>:<< tag >>
podman push << image >>:<< tag >>
<%- else -%>
docker tag LOCAL_IMAGE << image >>:<< tag >>
docker push << image >>:<< tag >>
<%- endif %>
