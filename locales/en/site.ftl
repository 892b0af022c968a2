# The help site: its frame, its lists, and what its script says.

site-brand = ghcr-guide
site-claim = Why a push to ghcr.io failed, and what to click or change
site-skip = Skip to the content
site-nav = Pages
site-nav-guides = Guides
site-nav-errors = Errors
site-nav-causes = Causes
site-nav-checks = Checks
site-footer = About this site
site-choose = Choose a language

## Searching

site-search = Search
site-search-hint = An error, or a line of your log
site-search-paste = Paste the line of the log that has the error
site-search-none = Nothing found. Paste the whole line that has the error, or look through the list of errors.
site-search-loading = Search is loading…
site-search-failed = Search could not be loaded. Type on to try again, or look through the list of errors.
# $number is a number that the script puts in.
site-search-found = Found: { $number }

## The reader’s own repository

site-personal = Your repository
site-personal-empty = Shown with placeholders. Enter your repository
site-personal-filled = Shown for
site-personal-private = What you enter stays in this browser tab: it is part of no request.
site-repo = Repository
site-owner-kind = Owned by
site-owner-unknown = Not known
site-owner-user = A personal account
site-owner-organization = An organisation
site-more = More details
site-image = Image
site-tag = Tag
site-branch = Branch that publishes
site-secret = Secret of the login
site-workflow-file = Workflow file
site-workflow-name = Name of the workflow
site-job = Job
site-login-step = Step that logs in
site-push-step = Step that pushes
site-host = GitHub host
site-clear = Clear
site-link = Copy a link to this page with your repository
site-link-copied = The link is copied
site-download = Download as { $file }
site-download-failed = The file could not be made: a part of the page did not load. Press the button again to retry.
site-copy = Copy
site-copied = Copied
site-wrong-repo = Give the owner and the name with one slash between them, such as `octo-org/app`.
site-wrong-image = An image name has lower-case letters and digits, with a slash, a dot, one or two underscores, or hyphens between them, such as `octo-org/app`.
site-wrong-registry = This image belongs to another registry.
site-wrong-token = This looks like a token, and none is ever needed here. Give the name only.
site-wrong-tag = A tag has letters, digits, underscores, dots and hyphens, and does not begin with a dot or a hyphen.
site-wrong-branch = Git allows no branch of this name.
site-wrong-secret = Give the name of the secret, such as `CR_PAT`: letters, digits and underscores. Never enter a token itself.
site-wrong-workflow-file = Name a `.yml` or `.yaml` file that lies directly in `.github/workflows`, not in a folder below it.
site-wrong-host = Give the host name alone, such as `github.com` or `ghe.example.com`.
site-noscript = This page is complete without JavaScript.
site-capitals = Put your own names in place of the words in capitals.

## What pages are

site-kind-guide = Guide
site-kind-part = Guide
site-kind-error = Error text
site-kind-cause = Cause
site-kind-remedy = What helps
site-kind-check = Check
site-kind-labels = GitHub’s labels
site-kind-myth = Advice to ignore
site-kind-sources = Sources
site-kind-about = About
site-kind-repository = Repository

## The first page

site-home-title = Why did the push to ghcr.io fail?
site-home-lead = Paste the error, and see what it means and what helps. Enter your repository, and every command and link on this site carries its names.
site-home-frequent = Frequent errors
site-home-guides = Guides
site-home-more = Look things up

## Lists

site-list-guides = Guides
site-guides-lead = Each guide goes through one task from beginning to end.
site-list-errors = All error texts
site-errors-lead = What Docker, BuildKit, Podman and other clients print when something is wrong with an image on ghcr.io, and the causes behind each text.
site-list-causes = Causes
site-causes-lead = Every known reason why publishing or pulling fails, by the place where it stops you; the most frequent stand first.
site-gate-token = The job’s token
site-gate-package = Access to the package
site-gate-account = The account or organisation
site-gate-credential = Personal credentials
site-gate-name = Names and tags
site-gate-environment = Network, limits and runs
site-list-remedies = What helps
site-remedies-lead = Every fix that the causes refer to, step by step.
site-list-checks = Checks
site-check-id = The program calls it:
site-check-causes = Causes that it points to
site-severity-error = Errors: to be corrected first
site-severity-warning = Warnings: it fails at times or in part
site-severity-note = Notes: worth knowing
site-severity-hint = Hints: shown by `check --min-severity hint`
site-checks-lead = Defects of workflow files that the program finds before they fail.
site-list-labels = GitHub’s labels
site-labels-lead = Texts on GitHub’s screen that the guides name, each with the page that shows it.
site-labels-verified = Last verified:
site-list-myths = Advice to ignore
site-myths-lead = What circulates in threads and generated answers, why it seems to work, and what to do instead.
site-myths-causes = What is often really behind it:
site-list-sources = Sources
site-sources-lead = The pages and threads that the texts of this site rest on.
site-sources-pages = Documentation
site-sources-threads = Threads
site-list-about = About
site-list-repositories = Repositories
site-repositories-lead = One set of guides for each repository, with its own names and links.
site-repositories-name = Repository
site-repositories-kind = Owner
site-repositories-visibility = Visibility
site-repositories-findings = Findings
site-repositories-errors = Errors
site-repositories-notes = Warnings and notes
site-repositories-more = and more
site-repositories-sort = Sort by
site-repositories-filter = Show only rows with
site-repositories-none = No row has this.
site-visibility-public = public
site-visibility-private = private
site-visibility-internal = internal
site-llms-more = More

## Single pages

site-parts = In this guide
site-next = Next:
site-wrong = Wrong advice:
site-error-lead = Several causes print this text. How to tell them apart stands under each; the most frequent stands first.
site-error-lead-one = One known cause prints this text.
site-error-clients = Printed by
site-error-fix = What to do:
site-error-examples = How it looks in a log
site-remedy-cures = Causes that this helps against
site-verified = Sources last read on
site-about-lead = This site explains why publishing a container image to ghcr.io fails, in English, Russian and Chinese. It is made from the same texts as the guides that the program `ghcr-guide` writes into repositories.
site-about-privacy-title = What it knows of you
site-about-privacy = Nothing. Pages load nothing from anywhere else, set no cookies and count no visits. Your repository’s name is filled in by your browser; in a link it stands after the `#`, a part of the address that browsers never send. It is forgotten when the tab is closed.
site-about-content-title = What it rests on
site-about-content = Every statement has a source and the date when that source was last read. Texts on GitHub’s screen stay in English, exactly as GitHub writes them.
site-about-program-title = The program
site-about-program = `ghcr-guide` runs on your computer or in a workflow. It reads the repository itself, so it knows more than you could enter here: the workflow files, the names of jobs and steps, the tags. It can also read a whole log and check workflows.
site-about-machines-title = For programs
site-about-machines = Every page has a Markdown twin: put `.md` in place of `.html`. `llms.txt` lists them, and `catalog.json` holds the causes, error texts, remedies and checks as data.
site-about-trademark-title = Trademark
site-about-trademark = GitHub is a trademark of GitHub, Inc. This site is not affiliated with it.
site-missing-title = There is no page here
site-missing = The address leads nowhere. The page may have been renamed; the search above finds errors, causes and guides.
site-missing-home = To the first page
site-fallback = This page is not translated yet and is shown in English.
site-partly = Parts of this page are not translated yet, or the English text has changed since.
site-original = Read the English page
site-markdown = This page as Markdown
site-catalog = Catalog as JSON
site-feed = Feed
site-feed-title = ghcr-guide: what was verified last
site-handbook = Handbook of the program
