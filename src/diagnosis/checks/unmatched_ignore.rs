//! Comments that silence findings, and comments that would but silence nothing.
//!
//! In: the findings and the texts of the files. Out: the findings that no comment silences. A comment is
//! `# ghcr-guide: ignore ID REASON`. It stands on the finding's line, among the comments directly above it, or at the top of
//! the file, before anything but comments, for the whole file. One that names no check, gives no reason or matches nothing is
//! a finding itself.

use std::collections::BTreeSet;

use super::{CHECKS, Check, Finding, Severity, Subject};
use crate::catalog::entries::Confidence;
use crate::facts::workflow::Place;

/// The check.
pub(super) const CHECK: Check = Check {
    id: "unmatched-ignore",
    severity: Severity::Warning,
    confidence: Confidence::High,
    causes: &[],
    arguments: &["value"],
    fixable: false,
    source: "workflow-syntax",
    find: |_, _| {},
};

/// A comment of ours.
struct Ignore {
    /// Its line and column.
    place: Place,
    /// What stands after `ghcr-guide:`.
    text: String,
    /// The check that it silences, if it is one that there is and a reason is given.
    check: Option<&'static str>,
    /// The lines that it is about; none for the whole file.
    lines: Option<(usize, usize)>,
    used: bool,
}

/// Takes out what is silenced and adds the comments that silence nothing.
pub(super) fn apply(subject: &Subject<'_>, found: Vec<Finding>) -> Vec<Finding> {
    let mut files: BTreeSet<&str> = found.iter().map(|finding| finding.file.as_str()).collect();
    files.extend(subject.report.files.iter().map(String::as_str));
    let mut kept = Vec::with_capacity(found.len());
    for file in files {
        let mut ignores = (subject.text)(file).map(|text| read(&text)).unwrap_or_default();
        for finding in found.iter().filter(|finding| finding.file == file) {
            let mut silent = false;
            for ignore in ignores.iter_mut().filter(|ignore| ignore.is_about(finding)) {
                (ignore.used, silent) = (true, true);
            }
            if !silent {
                kept.push(finding.clone());
            }
        }
        for ignore in ignores.iter().filter(|ignore| !ignore.used) {
            kept.push(Finding::at(&CHECK, file, ignore.place).with("value", &ignore.text));
        }
    }
    kept.sort();
    kept
}

impl Ignore {
    fn is_about(&self, finding: &Finding) -> bool {
        let here = self.lines.is_none_or(|(first, last)| (first..=last).contains(&finding.place.line));
        self.check == Some(finding.check) && here
    }
}

/// The comments of ours in a text.
fn read(text: &str) -> Vec<Ignore> {
    let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().collect();
    let bare = |line: &str| line.trim_start().starts_with('#');
    let top = lines.iter().take_while(|line| line.trim().is_empty() || bare(line) || line.trim_end() == "---").count();
    let mut found = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let Some((column, text)) = comment(line) else { continue };
        let last = if bare(line) { at + lines[at..].iter().take_while(|line| bare(line)).count() } else { at };
        found.push(Ignore {
            place: Place { line: at + 1, column },
            check: meant(&text),
            text,
            lines: (at >= top).then_some((at + 1, last + 1)),
            used: false,
        });
    }
    found
}

/// A comment that begins with our name, and its column.
fn comment(line: &str) -> Option<(usize, String)> {
    for (at, _) in line.match_indices('#') {
        let begins = line[..at].chars().next_back().is_none_or(char::is_whitespace);
        let rest = line[at + 1..].trim_start().strip_prefix("ghcr-guide:").filter(|_| begins);
        if let Some(rest) = rest.map(str::trim).filter(|rest| rest.split_whitespace().next() == Some("ignore")) {
            return Some((line[..at].chars().count() + 1, rest.to_owned()));
        }
    }
    None
}

/// The check that a comment silences. Without a reason it silences none.
fn meant(text: &str) -> Option<&'static str> {
    let mut words = text.split_whitespace().skip(1);
    let (id, _reason) = (words.next()?, words.next()?);
    CHECKS.iter().map(|check| check.id).find(|known| *known == id && *known != CHECK.id)
}

#[cfg(test)]
mod tests {
    use super::*;

    type Seen = (usize, Option<&'static str>, Option<(usize, usize)>);

    fn seen(text: &str) -> Vec<Seen> {
        read(text).into_iter().map(|ignore| (ignore.place.line, ignore.check, ignore.lines)).collect()
    }

    #[test]
    fn a_comment_is_about_its_line_the_next_one_or_the_file() {
        let some = Some("invalid-yaml");
        assert_eq!(seen("# ghcr-guide: ignore invalid-yaml why\non: push\n"), [(1, some, None)]);
        assert_eq!(seen("on: push # ghcr-guide: ignore invalid-yaml why\n"), [(1, some, Some((1, 1)))]);
        let above = "on: push\n# ghcr-guide: ignore invalid-yaml why\n# more\na: b\n";
        assert_eq!(seen(above), [(2, some, Some((2, 4)))]);
        assert_eq!(seen("on: push\n#ghcr-guide:ignore invalid-yaml\n"), [(2, None, Some((2, 3)))]);
        assert_eq!(seen("a: b#ghcr-guide: ignore invalid-yaml why\n# ghcr-guide: read this\n"), []);
        assert_eq!(seen("on: push\n# ghcr-guide: ignore no-such-check why\n")[0].1, None);
        assert_eq!(seen("on: push\n# ghcr-guide: ignore unmatched-ignore why\n")[0].1, None);
    }
}
