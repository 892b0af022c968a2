target "default" {
  tags = ["ghcr.io/octo-org/app:bake"]
  labels = {
    "org.opencontainers.image.source" = "https://github.com/octo-org/app"
  }
}
