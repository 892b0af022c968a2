gh auth refresh --hostname << host >> --scopes read:packages
gh auth token --hostname << host >> | <% if shape.builder == "podman" %>podman<% else %>docker<% endif %> login << registry >> --username TOKEN_OWNER --password-stdin
