sudo systemctl restart containerd
