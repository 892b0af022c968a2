gh auth refresh<% if shape.host != "github" %> --hostname << host >><% endif %> --scopes read:packages
<%- for entry in images %>
<%- if shape.nested %>
package=<< entry.package >>
<%- endif %>
<%- if shape.owner_kind != "organization" or entry.is_foreign %>
<%- if shape.owner_kind == "unknown" or entry.is_foreign %>
# personal account
<%- endif %>
gh api --paginate<% if shape.host != "github" %> --hostname << host >><% endif %> /users/<< entry.image_owner >>/packages/container/<% if shape.nested %>"${package//\//%2F}"<% else %><< entry.package >><% endif %>/versions --jq '.[].metadata.container.tags[]'
<%- endif %>
<%- if shape.owner_kind != "user" or entry.is_foreign %>
<%- if shape.owner_kind == "unknown" or entry.is_foreign %>
# organisation
<%- endif %>
gh api --paginate<% if shape.host != "github" %> --hostname << host >><% endif %> /orgs/<< entry.image_owner >>/packages/container/<% if shape.nested %>"${package//\//%2F}"<% else %><< entry.package >><% endif %>/versions --jq '.[].metadata.container.tags[]'
<%- endif %>
<%- endfor %>
