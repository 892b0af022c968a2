<% if shape.builder == "podman" %>podman<% else %>docker<% endif %> system prune
