{
  read -rs CR_PAT
  auth=$(printf '%s' "TOKEN_OWNER:$CR_PAT" | base64 | tr -d '\n')
  printf '{"auths":{"%s":{"auth":"%s"}}}' << registry >> "$auth" | kubectl create secret generic ghcr --namespace NAMESPACE --type=kubernetes.io/dockerconfigjson --from-file=.dockerconfigjson=/dev/stdin
  unset CR_PAT auth
}
