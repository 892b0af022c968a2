{
  read -rs CR_PAT
  image=<< image >>
  registry=${image%%/*}
  name=${image#*/}
  answer=$(printf 'user = "TOKEN_OWNER:%s"\n' "$CR_PAT" | curl -s --config - "https://${registry}/token?service=${registry}&scope=repository:${name}:pull,push")
  bearer=$(printf '%s' "$answer" | jq -r '.token // empty')
  if [ -z "$bearer" ]; then printf '%s\n' "$answer"; else printf 'header = "Authorization: Bearer %s"\n' "$bearer" | curl -s -w '\n%{http_code}\n' -X POST --config - "https://${registry}/v2/${name}/blobs/uploads/"; fi
  unset CR_PAT answer bearer
}
