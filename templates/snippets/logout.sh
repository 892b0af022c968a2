<% if shape.builder == "podman" %>podman<% else %>docker<% endif %> logout << registry >>
