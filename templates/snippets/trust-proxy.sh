sudo cp PROXY_CA.crt /usr/local/share/ca-certificates/
sudo update-ca-certificates
<%- if shape.builder != "podman" %>
sudo systemctl restart docker
<%- endif %>
