sudo grep -rnF -e << registry >> /etc/containerd
