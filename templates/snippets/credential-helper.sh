grep -A 5 -E '"(credsStore|credHelpers)"' ~/.docker/config.json
