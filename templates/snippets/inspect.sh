<%- if shape.builder == "podman" -%>
skopeo inspect --raw docker://<< image >>:<< tag >>
<%- else -%>
docker buildx imagetools inspect << image >>:<< tag >>
<%- endif %>
