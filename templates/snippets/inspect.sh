<%- if shape.builder == "podman" -%>
skopeo inspect --raw docker://<< image >>:<< pull_tag >>
<%- else -%>
docker buildx imagetools inspect << image >>:<< pull_tag >>
<%- endif %>
