{
  read -rs CR_PAT
<%- if shape.host == "enterprise-server" %>
  printf 'header = "Authorization: Bearer %s"\n' "$CR_PAT" | curl -sI --config - https://<< host >>/api/v3/user | tr -d '\r' | grep -i '^x-oauth-scopes'
<%- elif shape.host == "data-residency" %>
  printf 'header = "Authorization: Bearer %s"\n' "$CR_PAT" | curl -sI --config - https://api.<< host >>/user | tr -d '\r' | grep -i '^x-oauth-scopes'
<%- else %>
  printf 'header = "Authorization: Bearer %s"\n' "$CR_PAT" | curl -sI --config - https://api.github.com/user | tr -d '\r' | grep -i '^x-oauth-scopes'
<%- endif %>
  unset CR_PAT
}
