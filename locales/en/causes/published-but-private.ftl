cause-published-but-private-title = The package is private, and the reader has no access
cause-published-but-private-summary = The image exists, but it is private or internal, and whoever pulls it is not allowed to read it.

cause-published-but-private-why = A package that was first pushed from a command line or with a personal token starts private. For packages that a workflow creates, GitHub’s documentation and the reports differ, so look instead of assuming. The visibility of a package is a setting of its own; a public repository may well have a private package. The registry answers a reader without access much as it answers for a name that does not exist, so this error alone does not tell the two apart.

cause-published-but-private-evidence-private-on-page = Somebody with access opens { $link-package-page }; the page shows { $label-private } or { $label-internal }.
cause-published-but-private-evidence-publisher-can-pull = The account that published `{ $image }` can pull it, and others cannot.
cause-published-but-private-evidence-clean-pull-refused = A pull with `DOCKER_CONFIG` set to an empty directory is refused too, so no old login on the machine is to blame.
cause-published-but-private-evidence-clean-pull-works = The same pull without any stored login succeeds. Then the image is public, and the login stored on that machine is what the registry refuses.

cause-published-but-private-fix = Decide first who should read the image. For some people, servers or workflows, give them read access and let them log in. For everybody, make the package public; that cannot be undone, and a policy of the organisation may forbid it. Do not make the repository public for this: it exposes the code and does not open the package.
