gh auth refresh<% if shape.host != "github" %> --hostname << host >><% endif %> --scopes read:packages
<%- if shape.nested %>
package=<< package >>
<%- endif %>
<%- if shape.owner_kind != "organization" %>
gh api --paginate<% if shape.host != "github" %> --hostname << host >><% endif %> /users/<< owner >>/packages/container/<% if shape.nested %>"${package//\//%2F}"<% else %><< package >><% endif %>/versions --jq '.[].metadata.container.tags[]'
<%- endif %>
<%- if shape.owner_kind != "user" %>
gh api --paginate<% if shape.host != "github" %> --hostname << host >><% endif %> /orgs/<< owner >>/packages/container/<% if shape.nested %>"${package//\//%2F}"<% else %><< package >><% endif %>/versions --jq '.[].metadata.container.tags[]'
<%- endif %>
