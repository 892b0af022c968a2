cp ~/.docker/config.json ~/.docker/config.json.backup
jq --arg registry << registry >> 'del(.credsStore, .credHelpers[$registry])' ~/.docker/config.json.backup > ~/.docker/config.json || cp ~/.docker/config.json.backup ~/.docker/config.json
