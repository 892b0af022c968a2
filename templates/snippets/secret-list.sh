gh secret list --repo <% if shape.host != "github" %><< host >>/<% endif %><< owner >>/<< repository >>
