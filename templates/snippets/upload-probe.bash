{
  read -rs CR_PAT
  image=<< image >>
  registry=${image%%/*}
  name=${image#*/}
  answer=$(printf 'user = "TOKEN_OWNER:%s"\n' "$CR_PAT" | curl -s --config - "https://${registry}/token?service=${registry}&scope=repository:${name}:pull,push")
  bearer=$(printf '%s' "$answer" | jq -r '.token // empty')
  if [ -z "$bearer" ]; then printf '%s\n' "$answer"; else curl -s -w '\n%{http_code}\n' -X POST -H "Authorization: Bearer $bearer" "https://${registry}/v2/${name}/blobs/uploads/"; fi
  unset CR_PAT answer bearer
}
