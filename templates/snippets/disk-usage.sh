df -h
df -i
<% if shape.builder == "podman" %>podman<% else %>docker<% endif %> system df
