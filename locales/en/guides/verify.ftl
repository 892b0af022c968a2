guide-verify-title = Check that an image was published
guide-verify-use = After a push: how to prove that the right image is there and can be pulled.

guide-verify-about-title = What proves a publication
guide-verify-purpose = For `{ $owner }/{ $repository }` and `{ $registry }`: four observations that together show that an image is there and that others can use it. A green run alone does not: the step that pushes may have been skipped.
guide-verify-proof-run = The run is the right one: of the commit, the branch and the event that should publish. { $section-run }
guide-verify-proof-log = The log of the push step shows that something was sent. { $section-check-log }
guide-verify-proof-pull = A machine without your credentials can pull the image or, if the image is private, is refused. { $section-clean-credential-pull }
guide-verify-proof-page = The package’s page shows the tag with the time of this run. { $section-check-package }
guide-verify-capitals = A word in capitals, such as `TAG`, stands for something that could not be found out or that only you know.

guide-verify-run-title = Start the right kind of run
guide-verify-run-intro = After a change on GitHub’s pages, a re-run is enough. After a change of the workflow file it is not.

guide-verify-check-log-title = Read the log
guide-verify-check-log-open = In { $link-actions-runs }, open the newest run of `{ $workflow-name }` and in it the job `{ $job }`.
guide-verify-check-log-open-run = In { $link-actions-runs }, open the newest run of `{ $run-name }` and in it the job `{ $job }`.
guide-verify-check-log-open-many = In { $link-actions-runs }, open the newest run that should have published from `{ $workflow-file }`, and in it the job `{ $job }`.
guide-verify-check-log-called = The run belongs to the workflow that calls this one, and shows the name of the calling job before that of the job, as in `{ $shown-job }`.
guide-verify-check-log-token = In { $label-set-up-job }, open { $label-github-token-permissions }. If the login uses `GITHUB_TOKEN`, it has to list `Packages: write`.
guide-verify-check-log-remote = The steps are those of `{ $called-workflow }`. In the one that logs in, look for `Login Succeeded`; in the one that pushes, for the end of the upload, such as shown below.
guide-verify-check-log-login = In the step `{ $login-step }`, look for `Login Succeeded`.
guide-verify-check-log-push = In the step `{ $push-step }`, look for the end of the upload, shown below.
guide-verify-check-log-push-digest = In the step `{ $push-step }`, look for the digest of what was pushed: `sha256:` with a long number after it.
guide-verify-check-log-tags = The step `{ $metadata-step }` prints the tags and labels that the push step receives. A tag that is missing there is not pushed.
guide-verify-check-log-tags-many = These steps print the tags and labels that a push step receives. A tag that is missing there is not pushed:
guide-verify-check-log-tags-step = `{ $metadata-step }` in the job `{ $job }`
guide-verify-check-log-nothing = If no such lines are there and the step is green, nothing was sent: a condition left the push out, or the build was told only to load the image.
guide-verify-check-log-no-run = If there is no run at all, compare the branch and the changed files with the filters under `on`, and look for `[skip ci]` in the message of the commit. A push that a workflow makes with `GITHUB_TOKEN` does not start another run.

guide-verify-pull-title = Pull the image as a stranger
guide-verify-pull-intro = Your own machine may still hold a credential that nobody else has.

guide-verify-check-package-title = Look at the package
guide-verify-check-package-page = Page
guide-verify-check-package-shows = Shows
guide-verify-check-package-name = Package
guide-verify-check-package-own-page = Its page
guide-verify-check-package-shows-page = versions, tags, visibility and source, for everybody who may read the package
guide-verify-check-package-shows-repository = the same, but only once the package is connected to the repository
guide-verify-check-package-shows-settings = access and visibility, for administrators of the package
guide-verify-check-package-shows-list = every package of the owner that you may see, connected or not
guide-verify-check-package-missing = A page that is not found has one of three meanings: nothing has been pushed yet, the package is private and you may not read it, or, for the page under the repository, the package is not connected to that repository. If a push says `write_package`, something already holds the name, even if you cannot see it.
guide-verify-check-package-state = From the command line, the state of a package can be read, though not changed:
guide-verify-check-package-owner-unknown = The command that begins with `owner=` asks whether the owner is a person or an organisation, because their packages have different addresses.
guide-verify-check-package-visibility = `visibility` is `public`, `private` or `internal`. Which of them a first push gives is documented in two ways, so check it.
guide-verify-check-package-repository = `repository` names the connected repository; empty means connected to none.
guide-verify-check-package-404 = `404` means that there is no such package or that your token may not see it.
guide-verify-check-package-inspect = What the registry holds under a tag:
guide-verify-check-package-unknown = Rows with the platform `unknown/unknown` are statements about how the image was built. They are harmless, and so are untagged versions, to which a tag may refer. If these rows are in the way, the build can leave them out:
guide-verify-check-package-untagged = Entries whose platform is `unknown/unknown`, in JSON `unknown` for both `architecture` and `os`, are harmless, and so are untagged versions: a tag may refer to them, as it does to the parts of an image for several platforms. Do not delete them blindly.

guide-verify-check-outside-title = When the cause lies outside the repository
guide-verify-check-outside-status = Sudden failures everywhere, timeouts, answers from 500 to 504: look at { $link-status }, components { $label-packages } and { $label-actions }, before you change anything.
guide-verify-check-outside-limits = One large layer that always fails: a layer may have 10 GB at most, and its upload may take 10 minutes at most.
guide-verify-check-outside-rate = `toomanyrequests`: the limit is not documented and seems to count by the minute. Wait a few minutes and push less at a time.
guide-verify-check-outside-network = A runner of your own has to reach `ghcr.io` and `pkg-containers.githubusercontent.com`.

guide-verify-not-published-title = If nothing was published
guide-verify-not-published-intro = A run without an error can still publish nothing. These causes come before the registry is asked at all, or lie outside the repository:
