curl -sS -o /dev/null -w '%{http_code}\n' https://<< registry >>/v2/
<%- if shape.host == "github" %>
curl -sS -o /dev/null -w '%{http_code}\n' https://pkg-containers.githubusercontent.com/
<%- endif %>
