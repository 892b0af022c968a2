{
  read -rs CR_PAT
  printf 'header = "Authorization: Bearer %s"\n' "$CR_PAT" | curl -sI --config - https://<< host | api >>/user | tr -d '\r' | grep -i '^x-oauth-scopes'
  unset CR_PAT
}
