<% if shape.builder == "podman" %>podman<% else %>docker<% endif %> pull --platform linux/amd64 << image >>:<< pull_tag >>
