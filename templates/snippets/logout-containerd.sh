sudo grep -rn "registry" /etc/containerd
sudo systemctl restart containerd
