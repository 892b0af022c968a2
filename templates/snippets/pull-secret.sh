read -rs CR_PAT
kubectl --namespace NAMESPACE delete secret PULL_SECRET --ignore-not-found
printf 'TOKEN_OWNER:%s' "$CR_PAT" | jq --raw-input --arg registry << registry >> '{auths: {($registry): {auth: @base64}}}' | kubectl --namespace NAMESPACE create secret generic PULL_SECRET --type=kubernetes.io/dockerconfigjson --from-file=.dockerconfigjson=/dev/stdin
unset CR_PAT
