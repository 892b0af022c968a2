{
  read -rs CR_PAT
  printf 'TOKEN_OWNER:%s' "$CR_PAT" | jq --raw-input --arg registry << registry >> '{auths: {($registry): {auth: @base64}}}' | kubectl --namespace NAMESPACE create secret generic PULL_SECRET --type=kubernetes.io/dockerconfigjson --from-file=.dockerconfigjson=/dev/stdin --dry-run=client --output=yaml | kubectl --namespace NAMESPACE apply --filename=-
  unset CR_PAT
}
