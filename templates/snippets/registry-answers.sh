curl -sS -o /dev/null -w '%{http_code}\n' https://<% if shape.host == "github" %>containers.HOSTNAME<% else %><< registry >><% endif %>/v2/
