gh secret delete << job_secret >> --repo <% if shape.host != "github" %><< host >>/<% endif %><< owner >>/<< repository >>
