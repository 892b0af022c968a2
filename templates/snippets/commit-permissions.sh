<%- if files_lacking -%>
<%- for file in files_lacking -%>
git add << file >>
<% endfor -%>
<%- else -%>
git add << workflow_file >>
<% endif -%>
git commit -m "Repair publishing"
git push
