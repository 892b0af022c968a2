<%- if shape.builder == "podman" -%>
podman build --layers --cache-from << image >> --tag << image >>:<< pull_tag >> .
<%- else -%>
docker buildx build --cache-from type=registry,ref=<< image >>:buildcache --tag << image >>:<< pull_tag >> .
<%- endif %>
