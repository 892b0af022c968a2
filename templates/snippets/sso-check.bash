{
  read -rs CR_PAT
<%- if shape.host == "enterprise-server" %>
  printf 'header = "Authorization: Bearer %s"\n' "$CR_PAT" | curl -s --config - https://<< host >>/api/v3/orgs/<% if shape.owner_kind == "user" %>ORGANIZATION<% else %><< owner >><% endif %>/'packages?package_type=container' | head -n 5
<%- elif shape.host == "data-residency" %>
  printf 'header = "Authorization: Bearer %s"\n' "$CR_PAT" | curl -s --config - https://api.<< host >>/orgs/<% if shape.owner_kind == "user" %>ORGANIZATION<% else %><< owner >><% endif %>/'packages?package_type=container' | head -n 5
<%- else %>
  printf 'header = "Authorization: Bearer %s"\n' "$CR_PAT" | curl -s --config - https://api.github.com/orgs/<% if shape.owner_kind == "user" %>ORGANIZATION<% else %><< owner >><% endif %>/'packages?package_type=container' | head -n 5
<%- endif %>
  unset CR_PAT
}
