tag=$(printf '%s' "$TAG" | tr -c 'A-Za-z0-9_.-' '-' | cut -c 1-128)
