git add .github/workflows/CALLING_WORKFLOW_FILE
git commit -m "Pass on the right to packages"
git push
