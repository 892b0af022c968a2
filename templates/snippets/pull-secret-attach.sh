kubectl --namespace NAMESPACE patch serviceaccount default --patch '{"imagePullSecrets": [{"name": "PULL_SECRET"}]}'
