kubectl --namespace NAMESPACE get pods
kubectl --namespace NAMESPACE get events --sort-by=.lastTimestamp
