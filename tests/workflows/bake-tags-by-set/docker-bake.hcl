group "default" { targets = ["api", "api-debug", "web"] }
target "api" { tags = ["ghcr.io/octo-org/api:file"] }
target "api-debug" { tags = ["ghcr.io/octo-org/debug:file"] }
target "web" { tags = ["ghcr.io/octo-org/web:file"] }
