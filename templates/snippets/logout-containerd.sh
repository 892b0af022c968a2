sudo grep -rn "registry" /etc/containerd
