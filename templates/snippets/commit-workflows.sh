git add .github/workflows
git commit -m "Repair publishing"
git push
