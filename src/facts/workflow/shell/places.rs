//! What a script finds in the checkout where it stands, and what it may change there.

use super::super::folders::{self, EVERYTHING, Wanted};
use super::super::value::{Why, has_hole, is_hole};
use super::words::{Part, Word};
use super::{Alternatives, Shell, in_checkout};

/// Programs that make, move or remove what they are given.
const CHANGERS: &[&str] = &["mkdir", "rm", "rmdir", "mv", "cp", "ln", "touch", "install", "rsync", "curl", "tee"];
/// Programs that put whatever there is into the folder they run in.
const UNPACKERS: &[&str] = &["unzip", "7z", "gunzip", "cpio", "patch", "gh", "svn", "hg", "wget"];
/// What git does to the files of a working copy.
const GIT: &[&str] = &[
    "am",
    "apply",
    "checkout",
    "cherry-pick",
    "clean",
    "lfs",
    "merge",
    "mv",
    "pull",
    "read-tree",
    "rebase",
    "reset",
    "restore",
    "revert",
    "rm",
    "sparse-checkout",
    "stash",
    "submodule",
    "subtree",
    "switch",
    "worktree",
];
/// Places outside the checkout that expressions and variables name.
const OUTSIDE: &[&str] = &["/", "~", "$HOME", "$RUNNER_TEMP", "${{ runner.temp", "$TMPDIR", "$(mktemp", "$GITHUB_"];

impl Shell<'_> {
    /// The names of the checkout that a word with signs of a pattern becomes; nothing where it is none, or they are not known.
    pub(super) fn names(&self, word: &Word, texts: &[String]) -> Option<Vec<String>> {
        let folders = self.folders.as_ref().filter(|_| !self.stand.is_lost())?;
        let [text] = texts else { return None };
        // A sign that is quoted, or comes out of a variable, may stand for itself.
        let quoted = |part: &Part| !matches!(part, Part::Plain(_, false));
        let signs = |part: &Part| matches!(part, Part::Plain(text, _) if folders::is_pattern(text));
        let plain = word.iter().any(|part| !quoted(part) && signs(part));
        if !plain || word.iter().any(|part| quoted(part) && signs(part)) || has_hole(text) {
            return None;
        }
        let names = folders.names(&self.outcome.changed, self.stand.in_checkout().as_deref(), text);
        (!names.is_empty()).then_some(names)
    }

    /// One of the names that a pattern becomes, where they are not known.
    pub(super) fn without_stars(&self, text: &str) -> String {
        if !text.contains('*') || has_hole(text) {
            return text.to_owned();
        }
        let hole = self.holes.of(text, Why::File);
        text.split('*').collect::<Vec<_>>().join(&hole)
    }

    /// Whether something of the checkout is there.
    pub(super) fn is_there(&self, path: &str, wanted: Wanted) -> Option<bool> {
        let folders = self.folders.as_ref().filter(|_| !self.stand.is_lost())?;
        folders.is_there(&self.outcome.changed, self.stand.in_checkout().as_deref(), path, wanted)
    }

    /// Notes what a program may change in the checkout.
    pub(super) fn may_change(&mut self, name: &str, words: &[Alternatives]) {
        let first = words.iter().flatten().find(|word| !word.starts_with('-')).map_or("", String::as_str);
        let unpacks = match name {
            "tar" => words.first().and_then(|word| word.first()).is_some_and(|word| word.contains('x')),
            "git" => GIT.contains(&first),
            _ => UNPACKERS.contains(&name),
        };
        if unpacks {
            self.outcome.changed.add(EVERYTHING.to_owned());
        } else if CHANGERS.contains(&name) || name == "tar" || name == "git" && first == "clone" {
            let paths: Vec<String> = words.iter().flatten().filter(|word| !word.starts_with('-')).cloned().collect();
            paths.iter().for_each(|path| self.changes(path));
            // The name is that of the address.
            let here = |word: &String| word.starts_with('-') && !word.starts_with("--") && word.contains('O');
            if name == "curl" && words.iter().flatten().any(here) {
                self.changes(".");
            }
        }
    }

    /// Notes that a path may have been changed.
    pub(super) fn changes(&mut self, path: &str) {
        if let Some(below) = in_checkout(path) {
            self.outcome.changed.add(below.trim_start_matches('/').to_owned());
            return;
        }
        let shown = self.holes.shown(path);
        if OUTSIDE.iter().any(|outside| shown.starts_with(outside)) || shown.contains("://") {
            return;
        }
        if self.folders.is_none() {
            return;
        }
        // Of what is known in part, the folder that is known.
        let known: String = path.chars().take_while(|c| !is_hole(*c)).collect();
        let known = if known.len() < path.len() { known.rsplit_once('/').map_or("", |(head, _)| head) } else { path };
        let whole = self.stand.in_checkout().and_then(|here| folders::within(&here, known));
        self.outcome.changed.add(whole.unwrap_or_else(|| EVERYTHING.to_owned()));
    }
}
