mkdir -p /kaniko/.docker
printf '{"auths":{"%s":{"auth":"%s"}}}' << registry >> "$(printf 'TOKEN_OWNER:%s' "$CR_PAT" | base64 | tr -d '\n')" > /kaniko/.docker/config.json
