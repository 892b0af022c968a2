kubectl describe pod POD --namespace NAMESPACE
