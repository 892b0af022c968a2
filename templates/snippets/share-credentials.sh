export REGISTRY_AUTH_FILE="$HOME/.docker/config.json"
