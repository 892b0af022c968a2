{
  read -rs CR_PAT
  printf '%s' "$CR_PAT" | <% if shape.builder == "podman" %>podman<% else %>docker<% endif %> login << registry >> --username TOKEN_OWNER --password-stdin
  unset CR_PAT
}
