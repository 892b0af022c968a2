{
  read -rs CR_PAT
  printf 'header = "Authorization: Bearer %s"\n' "$CR_PAT" | curl -s --config - https://<< host | api >>/orgs/<% if shape.owner_kind == "user" %>ORGANIZATION<% else %><< owner >><% endif %>/'packages?package_type=container' | head -n 5
  unset CR_PAT
}
