LABEL org.opencontainers.image.source=https://<< host >>/<< owner >>/<< repository >>
