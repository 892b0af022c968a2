{
  read -rs CR_PAT
  image=<< image >>
  registry=${image%%/*}
  name=${image#*/}
  bearer=$(printf 'user = "TOKEN_OWNER:%s"\n' "$CR_PAT" | curl -s --config - "https://${registry}/token?service=${registry}&scope=repository:${name}:pull,push" | jq -r .token)
  curl -s -w '\n%{http_code}\n' -X POST -H "Authorization: Bearer $bearer" "https://${registry}/v2/${name}/blobs/uploads/"
  unset CR_PAT bearer
}
