{
  read -rs CR_PAT
  login=$(printf 'TOKEN_OWNER:%s' "$CR_PAT" | jq --raw-input --arg registry << registry >> '{auths: {($registry): {auth: @base64}}}') &&
    kubectl --namespace NAMESPACE delete secret PULL_SECRET --ignore-not-found &&
    printf '%s' "$login" | kubectl --namespace NAMESPACE create secret generic PULL_SECRET --type=kubernetes.io/dockerconfigjson --from-file=.dockerconfigjson=/dev/stdin
  unset CR_PAT login
}
