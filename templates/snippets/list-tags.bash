gh auth refresh<% if shape.host != "github" %> --hostname << host >><% endif %> --scopes read:packages
<%- for entry in images %>
<%- if shape.nested %>
package=<< entry.package >>
<%- endif %>
<%- if shape.owner_kind == "organization" and not entry.is_foreign %>
gh api --paginate<% if shape.host != "github" %> --hostname << host >><% endif %> /orgs/<< entry.image_owner >>/packages/container/<% if shape.nested %>"${package//\//%2F}"<% else %><< entry.package >><% endif %>/versions --jq '.[].metadata.container.tags[]'
<%- elif shape.owner_kind == "user" and not entry.is_foreign %>
gh api --paginate<% if shape.host != "github" %> --hostname << host >><% endif %> /users/<< entry.image_owner >>/packages/container/<% if shape.nested %>"${package//\//%2F}"<% else %><< entry.package >><% endif %>/versions --jq '.[].metadata.container.tags[]'
<%- else %>
owner=$(gh api<% if shape.host != "github" %> --hostname << host >><% endif %> /users/<< entry.image_owner >> --jq 'if .type == "Organization" then "orgs/" + .login else "users/" + .login end')
gh api --paginate<% if shape.host != "github" %> --hostname << host >><% endif %> /"$owner"/packages/container/<% if shape.nested %>"${package//\//%2F}"<% else %><< entry.package >><% endif %>/versions --jq '.[].metadata.container.tags[]'
<%- endif %>
<%- endfor %>
