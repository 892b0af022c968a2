gh secret set << secret >> --repo <% if shape.host != "github" %><< host >>/<% endif %><< owner >>/<< repository >>
