jq '{credsStore, credHelpers}' ~/.docker/config.json
