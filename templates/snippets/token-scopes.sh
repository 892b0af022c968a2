read -rs CR_PAT
<%- if shape.host == "enterprise-server" %>
curl -sI -H "Authorization: Bearer $CR_PAT" https://<< host >>/api/v3/user | tr -d '\r' | grep -i '^x-oauth-scopes'
<%- elif shape.host == "data-residency" %>
curl -sI -H "Authorization: Bearer $CR_PAT" https://api.<< host >>/user | tr -d '\r' | grep -i '^x-oauth-scopes'
<%- else %>
curl -sI -H "Authorization: Bearer $CR_PAT" https://api.github.com/user | tr -d '\r' | grep -i '^x-oauth-scopes'
<%- endif %>
unset CR_PAT
