git commit --all -m "Use the present name of the image"
git push
