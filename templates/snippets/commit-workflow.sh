git add << workflow_file >>
git commit -m "Repair publishing"
git push
