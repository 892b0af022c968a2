read -rs CR_PAT
<%- if shape.host == "enterprise-server" %>
curl -s -H "Authorization: Bearer $CR_PAT" https://<< host >>/api/v3/orgs/<< owner >>/packages'?package_type=container' | head -n 5
<%- elif shape.host == "data-residency" %>
curl -s -H "Authorization: Bearer $CR_PAT" https://api.<< host >>/orgs/<< owner >>/packages'?package_type=container' | head -n 5
<%- else %>
curl -s -H "Authorization: Bearer $CR_PAT" https://api.github.com/orgs/<< owner >>/packages'?package_type=container' | head -n 5
<%- endif %>
unset CR_PAT
