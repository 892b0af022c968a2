kubectl --namespace NAMESPACE rollout restart deployment/DEPLOYMENT
