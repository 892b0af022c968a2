//! Findings of checks as bytes: text, JSON, SARIF, and the workflow commands of GitHub Actions.
//!
//! Comes in: [`Findings`], with every word in the reader's language. Goes out: the whole output. Values of the outside world
//! stand in it; each format keeps them from being anything but text, and none lets a line begin a workflow command, because
//! every output may end up in the log of a run.

mod github;
mod json;
mod sarif;
mod text;

use crate::facts::list::is_invisible;

pub use github::github;
pub use json::{FindingJson, FindingsJson, UnreadJson, json};
pub use sarif::sarif;
pub use text::text;

/// Findings with the words for them.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    /// The language of the words.
    pub lang: String,
    /// Every check there is, whether it found something or not.
    pub rules: Vec<Rule>,
    /// What was found, by file and place.
    pub rows: Vec<Row>,
    /// The files that were not read, or not wholly, so that nothing is said of them.
    pub unread: Vec<Unread>,
}

/// A file that was not read.
#[derive(Clone, Debug, Default)]
pub struct Unread {
    /// The file.
    pub file: String,
    /// Why, as a stable word.
    pub kind: &'static str,
    /// Why, in words that name the file.
    pub message: String,
}

/// A check.
#[derive(Clone, Debug, Default)]
pub struct Rule {
    /// Its id.
    pub id: String,
    /// `error`, `warning`, `note`.
    pub severity: &'static str,
    /// `high`, `medium`, `low`.
    pub confidence: &'static str,
    /// The causes that it speaks for.
    pub causes: Vec<String>,
    /// Whether there is an edit that cures its findings.
    pub fixable: bool,
    /// What is wrong, as a heading.
    pub title: String,
    /// Why it matters.
    pub why: String,
    /// What to do.
    pub fix: String,
    /// A page about it.
    pub help: String,
}

/// A finding.
#[derive(Clone, Debug, Default)]
pub struct Row {
    /// Its check, as an index into the rules.
    pub rule: usize,
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
    /// The publishing job that it is about: its workflow file and key.
    pub job: Option<(String, String)>,
    /// The values in the words.
    pub arguments: Vec<(&'static str, String)>,
    /// What is wrong here.
    pub message: String,
    /// Why it matters.
    pub why: String,
    /// What to do.
    pub fix: String,
    /// What the text output says: the heading, then why and what to do.
    pub said: [String; 3],
    /// The line of the file.
    pub excerpt: Option<Excerpt>,
    /// What stays the same when lines move.
    pub fingerprint: String,
}

/// A line of a file, cut where it is marked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Excerpt {
    /// What stands before the mark.
    pub before: String,
    /// What is marked.
    pub marked: String,
    /// What stands after it.
    pub after: String,
}

impl Excerpt {
    /// The whole line.
    #[must_use]
    pub fn line(&self) -> String {
        format!("{}{}{}", self.before, self.marked, self.after)
    }
}

/// Lines that no runner of GitHub Actions takes for a command: `::` begins one at the start of a line, and `##[` anywhere.
fn tame(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let rest = line.trim_start();
        if rest.starts_with("::") {
            out.push_str(&line[..line.len() - rest.len()]);
            out.push('\\');
            out.push_str(rest);
        } else {
            out.push_str(line);
        }
    }
    out.replace("##[", "## [")
}

/// A unified diff, fit to be shown: what would steer a terminal or hide says so, and no line is a command of a runner. With
/// ordinary files it is the diff itself.
#[must_use]
pub fn diff(text: &str) -> String {
    let show = |c: char| match c {
        '\n' | '\r' | '\t' => c,
        c if c.is_control() || is_invisible(c) => '\u{fffd}',
        c => c,
    };
    tame(&text.chars().map(show).collect::<String>())
}

/// JSON in which no text can be a command: inside a string the bracket has another spelling.
fn tame_json(text: &str) -> String {
    text.replace("##[", "##\\u005b") + "\n"
}
