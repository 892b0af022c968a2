//! What runs of a job do, as checks ask for it.
//!
//! In: the runs of a job. Out: its pushes and logins that can happen in the repository itself, and parts of the references.

use super::Subject;
use crate::facts::workflow::{LoginDone, Operation, Place, PushDone, PushJob, Run, What, Written};

/// The runs of a job that can happen, pull requests from forks aside: what those lack is another matter.
pub(super) fn runs(job: &PushJob) -> impl Iterator<Item = &Run> {
    job.runs.iter().filter(|run| !run.fork && run.happens != Some(false))
}

/// The operations of these runs that can happen.
pub(super) fn operations(job: &PushJob) -> impl Iterator<Item = &Operation> {
    runs(job).flat_map(|run| &run.operations).filter(|operation| operation.happens != Some(false))
}

/// The pushes that can happen.
pub(super) fn pushes(job: &PushJob) -> impl Iterator<Item = (&Operation, &PushDone)> {
    operations(job).filter_map(|operation| match &operation.what {
        What::Push(push) => Some((operation, push)),
        _ => None,
    })
}

/// The logins that can happen.
pub(super) fn logins(job: &PushJob) -> impl Iterator<Item = (&Operation, &LoginDone)> {
    operations(job).filter_map(|operation| match &operation.what {
        What::Login(login) => Some((operation, login)),
        _ => None,
    })
}

impl Subject<'_> {
    /// Where a text stands: the line that has it, else the value it is part of, else its step.
    pub(super) fn place(&self, operation: &Operation, text: &Written) -> (String, Place) {
        let file = &operation.step.file;
        let Some(source) = &text.source else { return (file.clone(), operation.step.place) };
        let lines = (self.text)(file).unwrap_or_default();
        (file.clone(), line_of(&lines, source.place, &text.shown).unwrap_or(source.place))
    }

    /// The host of the registry.
    pub(super) fn registry(&self) -> String {
        self.facts.registry.value.to_string()
    }

    /// The path of a reference to the registry, with its tag: what stands after `ghcr.io/`. `None` for another registry.
    pub(super) fn path<'t>(&self, reference: &'t str) -> Option<&'t str> {
        let bare = without_scheme(reference);
        let (host, path) = bare.split_once('/')?;
        host.eq_ignore_ascii_case(&self.registry()).then_some(path)
    }

    /// Whether a login goes to the registry.
    pub(super) fn is_to_registry(&self, login: &LoginDone) -> bool {
        let host = |text: &str| without_scheme(text).split('/').next().unwrap_or_default().to_owned();
        login.registry.iter().any(|registry| host(&registry.raw).eq_ignore_ascii_case(&self.registry()))
    }
}

fn without_scheme(text: &str) -> &str {
    text.trim().split_once("://").map_or_else(|| text.trim(), |(_, rest)| rest)
}

/// The place of a text in the value that begins at a place: in its line, or in the lines below it that lie deeper.
fn line_of(text: &str, from: Place, wanted: &str) -> Option<Place> {
    let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().skip(from.line.checked_sub(1)?).collect();
    let indent = |line: &str| line.len() - line.trim_start().len();
    let key = indent(lines.first()?);
    let inside = |line: &&&str| line.trim().is_empty() || indent(line) > key;
    let value = lines.iter().take(1).chain(lines[1..].iter().take_while(inside));
    let mut found = value.enumerate().filter_map(|(at, line)| Some((at, line, line.find(wanted)?)));
    let (at, line, column) = found.next().filter(|_| !wanted.is_empty())?;
    Some(Place { line: from.line + at, column: line[..column].chars().count() + 1 })
}

/// A reference without its tag and digest. What stands in an expression is no separator.
pub(super) fn name(reference: &str) -> &str {
    split(reference).0
}

/// The tag of a reference; `None` if it has none.
pub(super) fn tag(reference: &str) -> Option<&str> {
    split(reference).1
}

fn split(reference: &str) -> (&str, Option<&str>) {
    let (mut depth, mut colon, mut end) = (0_usize, None, reference.len());
    for (at, c) in reference.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            '/' => colon = None,
            ':' => colon = Some(at),
            '@' => {
                end = at;
                break;
            }
            _ => {}
        }
    }
    match colon.filter(|at| *at < end) {
        Some(at) => (&reference[..at], Some(&reference[at + 1..end])),
        None => (&reference[..end], None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_found_in_its_value_and_not_after_it() {
        let text = "with:\n  tags: |\n    a:1\n    b:2\n  labels: b:2 c:3\n";
        let at = |wanted| line_of(text, Place { line: 2, column: 9 }, wanted).map(|place| (place.line, place.column));
        assert_eq!([at("b:2"), at("c:3"), at("a")], [Some((4, 5)), None, Some((2, 4))]);
    }

    #[test]
    fn a_reference_is_split_outside_expressions() {
        let parts = |text| (name(text), tag(text));
        assert_eq!(parts("ghcr.io/o/app:v1@sha256:00"), ("ghcr.io/o/app", Some("v1")));
        assert_eq!(parts("localhost:5000/app"), ("localhost:5000/app", None));
        assert_eq!(parts("ghcr.io/o/${{ 'a:b' }}:x"), ("ghcr.io/o/${{ 'a:b' }}", Some("x")));
        assert_eq!(parts("ghcr.io/o/app:"), ("ghcr.io/o/app", Some("")));
        assert_eq!(parts("ghcr.io/o/app@sha256:00"), ("ghcr.io/o/app", None));
    }
}
