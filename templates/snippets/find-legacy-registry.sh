git grep -n -F docker.pkg.github.com
