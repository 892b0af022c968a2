# The program's own messages.

ui-wrote = Wrote `{ $file }`.
ui-unchanged = `{ $file }` is up to date.
ui-check-absent = `{ $file }` does not exist. To write it, run: { $command }
ui-check-out-of-date = `{ $file }` is out of date. To renew it, run: { $command }
ui-check-edited = `{ $file }` was edited by hand or was not written by this program. Move what you added to another file; then run the following with `--force`: { $command }
ui-dropped = Note: `{ $place }` describes { $repository }, another repository, and is left out.
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
ui-list-causes = Causes
ui-list-remedies = Remedies
ui-list-myths = Advice to ignore
ui-list-labels = Texts on GitHub’s screen
ui-label = { $text } is a text on GitHub’s screen, last verified on { $verified }: { $source }

error-write = `{ $file }` cannot be written: { $problem }. Check the folder and its permissions.
error-read = `{ $file }` cannot be read: { $problem }.
error-edited = `{ $file }` was edited by hand or was not written by this program, so nothing was written. Keep your text in another file, or write elsewhere with `--out FILE`; to overwrite it, add `--force`. `--diff` shows what would change.
error-language = There is no locale for `{ $lang }` ({ $place }). There are: { $known }.
error-format = `{ $format }` ({ $place }) is not a format. Use `md`, `html`, `json` or `text`.
error-no-guide = There is no guide `{ $name }`.
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
error-usage-unknown = `{ $arg }` is not an option or command of this program. `ghcr-guide --help` lists them.
error-usage-no-value = `{ $arg }` needs a value. `ghcr-guide --help` says which.
error-usage-value = `{ $value }` is not a value of `{ $arg }`. It can be: { $known }.
error-usage-conflict = `{ $arg }` and `{ $other }` cannot be used together.
error-usage-missing = `{ $arg }` is missing. `ghcr-guide --help` says what it is.
error-out-outside = `{ $out }` in `{ $place }` leads out of the repository. Name a file inside it, such as `docs/GHCR_SETUP.md`; elsewhere, write with `--out`.

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
error-serve = Nothing can be served at port { $port }: { $problem }. Name another with `--port`.
error-repos-empty = `{ $file }` names no repository. Give a TOML file with `[[repository]]` tables, a CSV file, lines of JSON, what `gh repo list --json nameWithOwner` prints, or a folder of checkouts.
error-repos-syntax = `{ $place }` cannot be read: { $problem }. An entry names a repository, such as `octo-org/app`.
