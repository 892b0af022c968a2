curl -X POST https://api.github.com/x
