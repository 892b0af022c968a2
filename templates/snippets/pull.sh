<%- if shape.many_images -%>
<%- for entry in images -%>
<% if shape.builder == "podman" %>podman<% else %>docker<% endif %> pull << entry.image >>:<< entry.pull_tag >>
<% endfor -%>
<%- else -%>
<% if shape.builder == "podman" %>podman<% else %>docker<% endif %> pull << image >>:<< pull_tag >>
<% endif -%>
