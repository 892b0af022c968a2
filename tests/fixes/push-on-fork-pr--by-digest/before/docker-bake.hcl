target "image" {}
