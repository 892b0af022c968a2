git commit --allow-empty -m "Start a new run"
git push
