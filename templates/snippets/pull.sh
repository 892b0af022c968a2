<%- if shape.many_images -%>
<%- for entry in images -%>
<% if entry.kind == "chart" %>helm pull oci://<< entry.image >> --version << entry.pull_tag >>
<%- elif entry.kind == "flux-artifact" %>flux pull artifact oci://<< entry.image >>:<< entry.pull_tag >> --output .
<%- elif entry.kind == "timoni-module" %>timoni mod pull oci://<< entry.image >> --version << entry.pull_tag >> --output .
<%- elif entry.kind == "artifact" %>oras pull << entry.image >>:<< entry.pull_tag >>
<%- else %><% if shape.builder == "podman" %>podman<% else %>docker<% endif %> pull << entry.image >>:<< entry.pull_tag >>
<%- endif %>
<% endfor -%>
<%- else -%>
<% if shape.package_kind == "chart" %>helm pull oci://<< image >> --version << pull_tag >>
<%- elif shape.package_kind == "flux-artifact" %>flux pull artifact oci://<< image >>:<< pull_tag >> --output .
<%- elif shape.package_kind == "timoni-module" %>timoni mod pull oci://<< image >> --version << pull_tag >> --output .
<%- elif shape.package_kind == "artifact" %>oras pull << image >>:<< pull_tag >>
<%- else %><% if shape.builder == "podman" %>podman<% else %>docker<% endif %> pull << image >>:<< pull_tag >>
<%- endif %>
<% endif -%>
