<% if shape.builder == "podman" %>podman<% else %>docker<% endif %> pull <% if shape.host == "github" %>containers.HOSTNAME/OWNER/IMAGE_NAME:TAG<% else %><< image >>:<< pull_tag >><% endif %>
