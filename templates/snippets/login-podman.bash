{
  read -rs CR_PAT
  printf '%s' "$CR_PAT" | podman login << registry >> --username TOKEN_OWNER --password-stdin
  unset CR_PAT
}
