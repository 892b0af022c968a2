gh secret delete << secret >> --repo <% if shape.host != "github" %><< host >>/<% endif %><< owner >>/<< repository >>
