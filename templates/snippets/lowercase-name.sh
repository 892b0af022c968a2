image=$(printf '%s' "$IMAGE" | tr '[:upper:]' '[:lower:]')
