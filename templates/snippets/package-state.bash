gh auth refresh<% if shape.host != "github" %> --hostname << host >><% endif %> --scopes read:packages
<%- if shape.nested %>
package=<< package >>
<%- endif %>
<%- if shape.owner_kind == "organization" and not shape.foreign %>
gh api<% if shape.host != "github" %> --hostname << host >><% endif %> /orgs/<< image_owner >>/packages/container/<% if shape.nested %>"${package//\//%2F}"<% else %><< package >><% endif %> --jq '{visibility, repository: .repository.full_name, html_url}'
<%- elif shape.owner_kind == "user" and not shape.foreign %>
gh api<% if shape.host != "github" %> --hostname << host >><% endif %> /users/<< image_owner >>/packages/container/<% if shape.nested %>"${package//\//%2F}"<% else %><< package >><% endif %> --jq '{visibility, repository: .repository.full_name, html_url}'
<%- else %>
owner=$(gh api<% if shape.host != "github" %> --hostname << host >><% endif %> /users/<< image_owner >> --jq 'if .type == "Organization" then "orgs/" + .login else "users/" + .login end')
gh api<% if shape.host != "github" %> --hostname << host >><% endif %> /"$owner"/packages/container/<% if shape.nested %>"${package//\//%2F}"<% else %><< package >><% endif %> --jq '{visibility, repository: .repository.full_name, html_url}'
<%- endif %>
