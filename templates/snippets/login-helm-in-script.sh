printf '%s' "$CR_PAT" | helm registry login << registry >> --username TOKEN_OWNER --password-stdin
