# The program's own messages.

ui-wrote = Wrote `{ $file }`.
ui-unchanged = `{ $file }` is up to date.
ui-check-absent = `{ $file }` does not exist. To write it, run: { $command }
ui-check-out-of-date = `{ $file }` is out of date. To renew it, run: { $command }
ui-check-edited = `{ $file }` was edited by hand or was not written by this program. Move what you added to another file; then run the following with `--force`: { $command }
ui-dropped = Note: `{ $place }` describes { $repository }, another repository, and is left out.
ui-no-repository = Note: `{ $path }` is no checkout of a repository, so the log alone speaks.
ui-clean = No faults.
ui-faults = { $count ->
    [one] { $count } fault.
   *[other] { $count } faults.
}
ui-todo = { $count ->
    [0] Nothing to translate.
    [one] { $count } message to translate or confirm, the most useful first:
   *[other] { $count } messages to translate or confirm, the most useful first:
}
ui-todo-missing = not translated
ui-todo-stale = the English text has changed
ui-stale = { $count ->
    [0] Nothing was verified longer ago than that.
    [one] { $count } entry to verify again, the oldest first:
   *[other] { $count } entries to verify again, the oldest first:
}
ui-stale-claim = { $place }: { $date }, confidence { $confidence }: { $about }; sources: { $sources }
ui-confidence-high = high
ui-confidence-medium = medium
ui-confidence-low = low
ui-list-causes = Causes
ui-list-remedies = Remedies
ui-list-myths = Advice to ignore
ui-list-checks = Checks of workflows
ui-list-labels = Texts on GitHub’s screen
ui-explain-mended = Nothing is known of `{ $query }`. This is the answer for `{ $mended }`.
ui-explain-perhaps = Nothing is known of `{ $query }`. Did you mean one of these? `ghcr-guide explain ID` shows it.

error-write = `{ $file }` cannot be written: { $problem }. Check the folder and its permissions.
error-read = `{ $file }` cannot be read: { $problem }.
error-archive = `{ $file }` is no whole zip archive: it was cut off or changed on the way. Download the logs of the run again.
error-no-text = `{ $file }` holds no text that could be read: it is empty, or packed or drawn in a way that this program does not know. Save the log as text, or hand over the zip archive of the run.
error-edited = `{ $file }` was edited by hand or was not written by this program, so nothing was written. Keep your text in another file, or write elsewhere with `--out FILE`; to overwrite it, add `--force`. `--diff` shows what would change.
error-language = There is no locale for `{ $lang }` ({ $place }). There are: { $known }.
error-format = `{ $format }` ({ $place }) is not a format. Use `md`, `html`, `json` or `text`.
error-no-guide = There is no guide `{ $name }`. There are: { $known }.
error-no-cause = There is no cause `{ $id }`. `ghcr-guide explain` lists them.
error-cause-unused = The guide `{ $name }` is not about one cause. Leave `--cause` out, or ask for the guide `fix`.
error-cause-needed = The guide `{ $name }` is about one cause. Say which: `--cause ID`; `ghcr-guide explain` lists them.
error-broken = The content of this program is broken; report it: { $problem }
error-nothing-to-explain = Nothing is known of `{ $query }`. Paste the line of the log that has the error, or run `ghcr-guide explain` for a list.
error-no-translation = `{ $id }` has no translation in `{ $lang }` that could be confirmed.

ui-date = { $day } { $month } { $year }
ui-month-1 = January
ui-month-2 = February
ui-month-3 = March
ui-month-4 = April
ui-month-5 = May
ui-month-6 = June
ui-month-7 = July
ui-month-8 = August
ui-month-9 = September
ui-month-10 = October
ui-month-11 = November
ui-month-12 = December

ui-fact = { $name }: { $value } ({ $origin })
ui-fact-with-place = { $name }: { $value } ({ $origin }: { $place })
ui-problem-too-large = { $place }: the file is larger than 1 MiB, so it was not read.
ui-problem-not-utf8 = { $place }: the file is not UTF-8, so it was not read.
ui-problem-unreadable = { $place }: the file could not be read.
ui-problem-syntax = { $place }: the file is no valid YAML, so it was not read: `{ $detail }`.
ui-problem-empty = { $place }: the file holds nothing but comments or space.
ui-problem-not-a-workflow = { $place }: the file has no `jobs`, so it is not a workflow.
ui-problem-too-deep = { $place }: the file is nested too deep, so it was not read.
ui-problem-too-many-nodes = { $place }: the file becomes too large through its aliases, so it was not read.
ui-problem-alias-cycle = { $place }: an alias stands inside the node that it names, so the file was not read.
ui-problem-duplicate-key = { $place }: the key `{ $detail }` stands twice; only the first was read.
ui-problem-merge-key = { $place }: the merge key `{ $detail }` was followed, but GitHub refuses it.
ui-problem-missing-file = { $place }: `{ $detail }` is used and is not in the repository.
ui-problem-call-depth = { $place }: workflows call each other too deep or in a circle at `{ $detail }`.
ui-problem-login-without-push = { $place }: the job `{ $detail }` logs in to the registry and runs something that cannot be read here; whether it pushes, and what, does not follow from the files.
ui-problem-budget = { $place }: there was too much to work out, so something may be missing.

error-usage-unknown = `{ $arg }` is not an option or command of this program. `ghcr-guide --help` lists them.
error-usage-no-value = `{ $arg }` needs a value. `ghcr-guide --help` says which.
error-usage-value = `{ $value }` is not a value of `{ $arg }`. It can be: { $known }.
error-usage-conflict = `{ $arg }` and `{ $other }` cannot be used together.
error-usage-words = A command stands first, and only one folder can be given. For the guide of one cause: `ghcr-guide --guide fix --cause ID`.
error-usage-twice = `{ $arg }` stands twice. Once is enough.
error-usage-missing = `{ $arg }` is missing. `ghcr-guide --help` says what it is.
error-out-outside = `{ $out }` in `{ $place }` leads out of the repository. Name a file inside it, such as `docs/GHCR_SETUP.md`; elsewhere, write with `--out`.
error-one-language = An HTML page has one language. Give `--lang` one language, or choose `--format md`.
error-no-summary = `--format github` writes the summary of a job, and GITHUB_STEP_SUMMARY is not set. Outside a job, use `--format md`.
ui-summary-cut = This summary was cut: GitHub shows at most 1 MiB. Run `ghcr-guide diagnose` with the log for the rest.

# $path is the file that the summary goes to.

ui-summary-full = { $path } is full: GitHub shows at most 1 MiB, and other steps have used it up. Run `ghcr-guide diagnose` with another `--format` for the answer.

# $count is the number of pages.

ui-site-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
# $pages is `ui-site-pages`.
ui-site-wrote = Wrote { $pages } to `{ $file }`.
ui-serve = The site is at { $address }. It is built anew whenever a file changes; Ctrl+C stops it.
ui-serve-built = Build { $number }.
error-base-url = `{ $value }` in `--base-url` is not the address of a site. Give it whole, such as `https://octo-org.github.io/ghcr-guide/`.
error-site-folder = `{ $file }` is not empty and was not written by this command, so nothing was written. Name another folder, or empty this one.
error-site-added = `{ $added }` was added to `{ $file }` since this command wrote it, so nothing was written. Keep it elsewhere, or name another folder.
error-serve = Nothing can be served at port { $port }: { $problem }. Name another with `--port`.
error-repos-empty = `{ $file }` names no repository. Give a TOML file with `[[repository]]` tables, a CSV file, lines of JSON, what `gh repo list --json nameWithOwner` prints, or a folder of checkouts.
error-repos-syntax = `{ $place }` cannot be read: { $problem }. An entry names a repository, such as `octo-org/app`.
error-repos-nameless = `{ $place }` names no repository. Give its owner and name as `repo`, such as `octo-org/app`.
error-repos-name = `{ $name }` in `{ $place }` is nothing that an entry can say. Allowed: `{ $allowed }`.
error-repos-several = `{ $place }` gives several values for `{ $name }`, which has one. These can have several: `{ $allowed }`.
error-repos-headless = The list begins with several columns in `{ $place }`, and no heading says what they are. Begin it with a line such as `repo,visibility`.
error-repos-hosts = `{ $place }` and `{ $first }` are about two repositories called `{ $repository }` on different hosts. Build a site for each host.
error-repos-contradiction = `{ $place }` and `{ $first }` are both about `{ $repository }` but say different things. Keep one entry, and state in it what is true.
ui-repos-left = Left out: `{ $folder }`: { $reason }
ui-repos-left-no-git = It has workflows, but no `.git` that could say which repository it is.
ui-repos-left-no-repository = Neither a remote of git nor a configuration file says which repository it is.
ui-repos-left-not-github = The remote address `{ $value }` lies on `{ $host }`, which is not GitHub.
ui-repos-left-twin = It is another checkout of `{ $repository }`; the site uses `{ $folder }`.
ui-repos-left-namesake = It is `{ $repository }` on `{ $host }`; `{ $folder }` is a repository of this name on another host. Build a site for each host.
ui-repos-left-count = The site has no guides for { $folders }.
ui-repos-folders = { $count ->
    [one] { $count } folder
   *[other] { $count } folders
}
ui-serve-host = This server answers for `localhost` and `127.0.0.1` only.
error-folder-outside = `{ $out }` in `{ $place }` leads out of the repository. Name a folder inside it, such as `ghcr/content`; one that lies elsewhere can be given by an option.

ui-severity-error = error
ui-severity-warning = warning
ui-severity-note = note
ui-severity-hint = hint
ui-finding = { $place }: { $severity }: { $message } [{ $check }]
ui-finding-why = Why it matters: { $text }
ui-finding-fix = What to do: { $text }
ui-findings = { $count ->
    [0] No findings.
    [one] { $count } finding.
   *[other] { $count } findings.
}
ui-unread = { $count ->
    [one] { $count } workflow file was not read, so nothing is said of it.
   *[other] { $count } workflow files were not read, so nothing is said of them.
}
ui-findings-rest = { $count ->
    [one] { $count } more finding is not shown here: GitHub takes ten of each level. `ghcr-guide check` lists them all.
   *[other] { $count } more findings are not shown here: GitHub takes ten of each level. `ghcr-guide check` lists them all.
}

ui-fix-fixed = Correction: { $place } [{ $check }]
ui-fix-fixed-elsewhere = Correction in `{ $file }`: { $place } [{ $check }]
ui-fix-unsure = Note: the job `{ $job }` got a `permissions` block that may grant too little for these steps, which are given the job’s token or can take it themselves. Look up what they need, and add it: { $steps }
ui-fix-idle = Note: in runs where the job `{ $job }` no longer pushes, these do not run either, because they work with what it pushed: { $steps }
ui-fix-left = Not corrected: { $place } [{ $check }]: { $reason }
ui-fix-left-unsure = there is no edit that would be right for certain
ui-fix-left-made = the name is put together elsewhere: make it lower case there, where it is handed on
ui-fix-left-edit = the file is written in a form that is not edited
ui-fix-left-shared = other places share the text through the anchor or alias on line { $line }
ui-fix-left-stays = no edit makes the finding go away
ui-fix-left-brings = the edit would bring another finding, `{ $check }`
ui-fix-left-changes = the edit would change what is pushed, or when
ui-fix-left-refused = GitHub does not accept the file as it is, because of line { $line }; correct that first
ui-fix-left-limit = there are too many for one run; run the command again
ui-fix-left-none = there is no automatic correction for it
error-fix-changed = `{ $file }` has changed since it was read, so nothing was written. Run the command again.
error-fix-link = `{ $file }` lies behind a symbolic link, so nothing was written. Correct the file that the link leads to.
