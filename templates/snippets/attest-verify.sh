gh attestation verify<% if shape.host != "github" %> --hostname << host >><% endif %> oci://<< image >>:<< pull_tag >> --repo << owner >>/<< repository >>
