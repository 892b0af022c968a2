gh auth refresh<% if shape.host != "github" %> --hostname << host >><% endif %> --scopes read:packages,write:packages
<%- if shape.nested %>
package=<< package >>
<%- endif %>
<%- if shape.owner_kind == "organization" and not shape.foreign %>
gh api --paginate<% if shape.host != "github" %> --hostname << host >><% endif %> /orgs/<< image_owner >>/packages/container/<% if shape.nested %>"${package//\//%2F}"<% else %><< package >><% endif %>/'versions?state=deleted' --jq '.[] | "\(.id) \(.name)"'
gh api --method POST<% if shape.host != "github" %> --hostname << host >><% endif %> /orgs/<< image_owner >>/packages/container/<% if shape.nested %>"${package//\//%2F}"<% else %><< package >><% endif %>/versions/VERSION_ID/restore
<%- elif shape.owner_kind == "user" and not shape.foreign %>
gh api --paginate<% if shape.host != "github" %> --hostname << host >><% endif %> /user/packages/container/<% if shape.nested %>"${package//\//%2F}"<% else %><< package >><% endif %>/'versions?state=deleted' --jq '.[] | "\(.id) \(.name)"'
gh api --method POST<% if shape.host != "github" %> --hostname << host >><% endif %> /user/packages/container/<% if shape.nested %>"${package//\//%2F}"<% else %><< package >><% endif %>/versions/VERSION_ID/restore
<%- else %>
owner=$(gh api<% if shape.host != "github" %> --hostname << host >><% endif %> /users/<< image_owner >> --jq 'if .type == "Organization" then "orgs/" + .login else "user" end')
gh api --paginate<% if shape.host != "github" %> --hostname << host >><% endif %> /"$owner"/packages/container/<% if shape.nested %>"${package//\//%2F}"<% else %><< package >><% endif %>/'versions?state=deleted' --jq '.[] | "\(.id) \(.name)"'
gh api --method POST<% if shape.host != "github" %> --hostname << host >><% endif %> /"$owner"/packages/container/<% if shape.nested %>"${package//\//%2F}"<% else %><< package >><% endif %>/versions/VERSION_ID/restore
<%- endif %>
