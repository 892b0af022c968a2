kubectl --namespace NAMESPACE get secret PULL_SECRET --output 'jsonpath={.data.\.dockerconfigjson}' | base64 --decode | jq '.auths | keys'
