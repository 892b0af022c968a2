gh attestation verify<% if shape.host != "github" %> --hostname << host >><% endif %> oci://<< image >>:<< tag >> --repo << owner >>/<< repository >>
