podman logout << registry >>
