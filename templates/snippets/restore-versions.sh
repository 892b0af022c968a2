gh auth refresh<% if shape.host != "github" %> --hostname << host >><% endif %> --scopes read:packages,write:packages
<%- if shape.nested %>
package=<< package >>
<%- endif %>
<%- if shape.owner_kind != "organization" or shape.foreign %>
<%- if shape.owner_kind == "unknown" or shape.foreign %>
# personal account
<%- endif %>
gh api --paginate<% if shape.host != "github" %> --hostname << host >><% endif %> /user/packages/container/<% if shape.nested %>"${package//\//%2F}"<% else %><< package >><% endif %>/'versions?state=deleted' --jq '.[] | "\(.id) \(.name)"'
gh api --method POST<% if shape.host != "github" %> --hostname << host >><% endif %> /user/packages/container/<% if shape.nested %>"${package//\//%2F}"<% else %><< package >><% endif %>/versions/VERSION_ID/restore
<%- endif %>
<%- if shape.owner_kind != "user" or shape.foreign %>
<%- if shape.owner_kind == "unknown" or shape.foreign %>
# organisation
<%- endif %>
gh api --paginate<% if shape.host != "github" %> --hostname << host >><% endif %> /orgs/<< image_owner >>/packages/container/<% if shape.nested %>"${package//\//%2F}"<% else %><< package >><% endif %>/'versions?state=deleted' --jq '.[] | "\(.id) \(.name)"'
gh api --method POST<% if shape.host != "github" %> --hostname << host >><% endif %> /orgs/<< image_owner >>/packages/container/<% if shape.nested %>"${package//\//%2F}"<% else %><< package >><% endif %>/versions/VERSION_ID/restore
<%- endif %>
