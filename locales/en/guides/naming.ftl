guide-naming-title = Names, tags, and which push gives which tag
guide-naming-use = If a name or a tag is refused, or another one appears than you expected: what is allowed, and which push gives which tag.

guide-naming-about-title = What this guide is for
guide-naming-purpose = How images and tags of `{ $owner }/{ $repository }` may be named, and why a name or a tag that you expect is missing. The images:
guide-naming-image = `{ $image }`
guide-naming-capitals = A word in capitals, such as `TAG`, stands for something that could not be found out or that only you know.

guide-naming-names-title = Names of images
guide-naming-names-form = A reference is registry, owner, name and tag: `{ $image }:{ $pull-tag }`. The name may have several parts with slashes between them; the tag comes after one colon.
guide-naming-names-case = Up to the tag everything is in lower case, also where the login of the owner has capitals: `{ $registry }/{ $owner-lower }`. A workflow expression cannot change letters; a shell step or `docker/metadata-action` can.
guide-naming-names-owner = The first part after the registry is the account to which the package belongs. `GITHUB_TOKEN` of this repository writes under `{ $registry }/{ $owner-lower }` and, as far as is known, nowhere else.
guide-naming-names-characters = A part consists of lower-case letters and digits; between them may stand a dot, one or two underscores, or any number of hyphens. It does not begin or end with one of these.
guide-naming-names-package = What follows the owner is the name of the package, whatever the repository is called. Two repositories of one owner that push the same name share one package.
guide-naming-names-nested = `app` and `app/worker` are two packages with separate access, visibility and page. In an address on GitHub the slash is `%2F`.
guide-naming-names-rename = When the account is renamed, images move to the new name, and the old one must be expected to stop working. When a repository is renamed, its packages keep their names, as far as is known.

guide-naming-tags-title = Which push gives which tag
guide-naming-tags-intro = No tag exists unless something pushes it, and pushing a tag again moves it. What must not move is deployed by its digest.
guide-naming-tags-event = Event
guide-naming-tags-tag = Tag
guide-naming-tags-needs = Needs
guide-naming-tags-branch = push to the branch `feature/login`
guide-naming-tags-branch-tag = `feature-login`
guide-naming-tags-branch-needs = `type=ref,event=branch`
guide-naming-tags-latest = push to `{ $default-branch }`
guide-naming-tags-latest-tag = `latest`, besides the branch’s own
guide-naming-tags-latest-needs = the rule `type=raw` below; `latest` comes by itself only with rules for Git tags
guide-naming-tags-version = push of the Git tag `v1.2.3`
guide-naming-tags-version-tag = `1.2.3`
guide-naming-tags-version-needs = `type=semver`, and `tags` under `on: push`
guide-naming-tags-version-as-is = push of the Git tag `v1.2.3`, kept as it is
guide-naming-tags-version-as-is-tag = `v1.2.3`
guide-naming-tags-version-as-is-needs = `type=ref,event=tag`, and `tags` under `on: push`
guide-naming-tags-pull-request = pull request 7
guide-naming-tags-pull-request-tag = `pr-7`
guide-naming-tags-pull-request-needs = `type=ref,event=pr`, and a run that may push, so not from a fork
guide-naming-tags-commit = any commit `1a2b3c4`
guide-naming-tags-commit-tag = `sha-1a2b3c4`
guide-naming-tags-commit-needs = `type=sha`; a tag such as `main-1a2b3c4` needs the last of the rules below, which is for branches only
guide-naming-tags-rules = These are the rules of the table, for the `tags` of `docker/metadata-action`. Take those that you need; the first two are already in { $section-workflow }:
guide-naming-tags-script-branch = push to the branch `feature/login`
guide-naming-tags-script-branch-tag = `feature-login`
guide-naming-tags-script-branch-needs = the line that replaces what a tag may not contain
guide-naming-tags-script-latest = push to `{ $default-branch }`
guide-naming-tags-script-latest-tag = `latest`, besides the branch’s own
guide-naming-tags-script-latest-needs = the condition on the default branch
guide-naming-tags-script-version = push of the Git tag `v1.2.3`
guide-naming-tags-script-version-tag = `v1.2.3`
guide-naming-tags-script-version-needs = `tags` under `on: push`
guide-naming-tags-script-commit = any commit
guide-naming-tags-script-commit-tag = none
guide-naming-tags-script-commit-needs = a further push with a tag made from `GITHUB_SHA`

guide-naming-tag-rules-title = What a tag may be
guide-naming-tag-rules-characters = A tag has up to 128 letters, digits, dots, underscores and hyphens, and begins with neither a dot nor a hyphen. A slash in the name of a branch and a plus sign in a version have to be replaced; `docker/metadata-action` does it.
guide-naming-tag-rules-move = A tag moves when it is pushed again; no setting of the registry is known that would prevent it. A workflow can refuse to push a version that is there already.
guide-naming-tag-rules-latest = `latest` is a tag like any other. Nothing makes it follow the newest push unless a rule says so, and a pull without a tag means `latest`.
guide-naming-tag-rules-digest = What must not change is deployed by its digest: `{ $image }@sha256:…`.
guide-naming-tag-rules-release = A Git tag that a workflow pushes with `GITHUB_TOKEN` starts no other workflow, so no image comes from it.

guide-naming-name-causes-title = What goes wrong with names
guide-naming-name-causes-intro = Here a client stops before any right is checked, or the registry has nothing under the name that is asked for.
