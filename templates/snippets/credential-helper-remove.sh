cp ~/.docker/config.json ~/.docker/config.json.backup
jq 'del(.credsStore)' ~/.docker/config.json.backup > ~/.docker/config.json
