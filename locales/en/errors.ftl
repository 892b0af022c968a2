# Errors about facts and about files that cannot be read. Each says what is wrong, where, what is allowed, and gives an example.
# The codes are those of `facts::Problem`. Every message may use $value (the wrong text), $place (where it stands), $fact (the
# fact's name) and $example (a good value); a few have arguments of their own.

## Values

error-empty = The value in `{ $place }` is empty. Give one, such as `{ $example }`, or leave it out.
error-token = The value in `{ $place }` looks like an access token: `{ $value }`. Give the name of the secret that holds it, such as `GITHUB_TOKEN`, never the token itself; and if it has been in a file or a log, revoke it.
error-repository-form = `{ $value }` in `{ $place }` is not a repository. Give the owner and the name with one slash between them, such as `octo-org/app`.
error-repository-address = `{ $value }` in `{ $place }` is an address. Give the repository’s owner and name only: `{ $suggestion }`.
error-owner = `{ $value }` in `{ $place }` does not begin with the login of a user or an organisation. A login has 1 to 39 letters, digits and single hyphens, with no hyphen at the ends. Example: `octo-org/app`.
error-repository-name = `{ $value }` in `{ $place }` does not end with the name of a repository. A name has 1 to 100 letters, digits, dots, underscores and hyphens. Example: `octo-org/app`.
error-host = `{ $value }` in `{ $place }` is not a host name. Give the name alone, with a port if need be, such as `{ $example }` or `ghe.example.com:8443`.
error-host-address = `{ $value }` in `{ $place }` is an address. Give the host name only: `{ $suggestion }`.
error-image = `{ $value }` in `{ $place }` is not an image name. A name has lower-case letters and digits, with single dots, single or double underscores, or hyphens between them, and slashes between its parts; at most 255 characters. Examples: `app`, `octo-org/app`, `ghcr.io/octo-org/app`.
error-image-capitals = `{ $value }` in `{ $place }` has capitals, which no registry accepts in the name of an image. Write `{ $suggestion }`.
error-image-tag = `{ $value }` in `{ $place }` has a tag or a digest. Give the image alone: `{ $suggestion }`; tags are given on their own, such as `--tag latest`.
error-image-registry = `{ $value }` in `{ $place }` is not an image of the registry `{ $registry }`, which this guide is about. Leave the registry out, or name the right one, such as `--registry ghcr.io`.
error-tag = `{ $value }` in `{ $place }` is not a tag. A tag has 1 to 128 letters, digits, underscores, dots and hyphens and does not begin with a dot or a hyphen; braces and `*` stand for what changes. Examples: `latest`, `v*`.
error-branch = `{ $value }` in `{ $place }` is not a branch that git allows. A branch has no spaces, no `..`, and none of `~`, `^`, `:` and `\`; the default branch is one branch and no pattern. Examples: `main`, `release/1.x`.
error-secret = `{ $value }` in `{ $place }` is not the name of a secret. A name has letters, digits and underscores and does not begin with a digit. Examples: `GITHUB_TOKEN`, `CR_PAT`.
error-secret-reserved = `{ $value }` in `{ $place }` cannot be the name of a secret: GitHub keeps names that begin with `GITHUB_` for itself. Allowed are `GITHUB_TOKEN` and names that begin otherwise, such as `CR_PAT`.
error-secret-expression = `{ $value }` in `{ $place }` is an expression. Give the name of the secret only: `{ $suggestion }`.
error-workflow-file = `{ $value }` in `{ $place }` is not a workflow file. GitHub reads files that end with `.yml` or `.yaml` directly in `.github/workflows`. Example: `{ $example }`.
error-word = `{ $value }` in `{ $place }` is not known. Allowed: `{ $allowed }`. Example: `{ $example }`.
error-unknown-fact = `{ $value }` in `{ $place }` is not a fact that can be given. Allowed: `{ $allowed }`. Example: `--repo octo-org/app`.
error-too-many = The list in `{ $place }` is too long: `{ $max }` entries are allowed. Give only those that matter, such as `{ $example }`.

## The repository

error-no-repository = Nothing says which repository this is about: no option, no configuration file, no remote of git, no variable of GitHub Actions. Run this in a checkout, or name the repository: `--repo octo-org/app`.
error-several-remotes = Git has several remotes in `{ $place }`, and none of them is called `origin`: `{ $remotes }`. Say which repository is meant: `--repo octo-org/app`.
error-git-config = Line `{ $line }` of `{ $place }` cannot be read as a git configuration. Mend it (`git config --list` shows the fault), or name the repository: `--repo octo-org/app`.
error-git-address = The remote address `{ $value }` in `{ $place }` cannot be understood. An address of a repository on GitHub looks like `https://github.com/octo-org/app.git` or `git@github.com:octo-org/app.git`. Or name the repository: `--repo octo-org/app`.
error-git-local = The remote address `{ $value }` in `{ $place }` is a folder on this machine and does not say which repository on GitHub this is. Name it: `--repo octo-org/app`.
error-git-path = The remote address `{ $value }` in `{ $place }` does not end with an owner and a repository, as `https://github.com/octo-org/app.git` does. Name the repository: `--repo octo-org/app`.
error-not-github = `{ $value }` in `{ $place }` lies on `{ $host }`, which is not GitHub. If the images are published from a repository on GitHub, name it: `--repo octo-org/app`; for GitHub Enterprise Server, give its host: `--host ghe.example.com`.
error-host-alias = The host `{ $host }` of the remote address `{ $value }` in `{ $place }` is not a full host name; it may be an alias of the SSH configuration, which is not read. Give the host: `--host github.com`.

## The configuration file

error-config-twice = There are two configuration files, `{ $first }` and `{ $second }`. Keep one of them, such as `ghcr-guide.toml`.
error-config-encoding = `{ $place }` is not UTF-8 text. Save it in that encoding.
error-config-syntax = `{ $place }` cannot be read as TOML: `{ $detail }`. A line looks like `repository = "octo-org/app"`.
error-config-key = There is no key `{ $value }` (`{ $place }`). Allowed here: `{ $allowed }`. A line looks like `repository = "octo-org/app"`.
error-config-type = `{ $value }` in `{ $place }` has the wrong form. Allowed here: `{ $expected }`.
error-config-missing = `{ $value }` in `{ $place }` lacks the key `{ $key }`. Add it, such as `name = "app"`.

## Files

error-no-folder = `{ $place }` is not a folder. Give the folder of a repository, such as `.`.
error-file-too-large = `{ $place }` is larger than `{ $max }` bytes, which no such file should be. Make it smaller or take it away.
error-not-a-file = `{ $place }` is not a file. Allowed is a plain file; take away what stands there or rename it.
error-outside-repository = `{ $place }` leads out of the repository, by its path or through a symbolic link. Allowed is a file inside it; put a copy there.
error-broken-git-link = `{ $place }` is a link to a git directory that is not there. In a worktree, `git worktree repair` mends it; or name the repository: `--repo octo-org/app`.
error-unreadable = `{ $place }` cannot be read: `{ $detail }`. See that you may read it.
