gh secret list --app dependabot --repo <% if shape.host != "github" %><< host >>/<% endif %><< owner >>/<< repository >>
