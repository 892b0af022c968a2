git ls-remote https://github.com/docker/login-action refs/tags/v4 'refs/tags/v4^{}'
