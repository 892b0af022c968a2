target "default" {
  tags = ["ghcr.io/octo-org/app:bake"]
}
