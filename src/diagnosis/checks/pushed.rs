//! What checks ask of the runs of a job: which pushes and logins are for the registry, what a reference is made of, and where
//! in a file a text stands.

use super::Subject;
use crate::facts::workflow::{LoginDone, Operation, Place, PushDone, PushJob, RefKind, Run, Source, Written, is_hole};

/// A reference taken apart; parts may have holes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Reference<'a> {
    /// The registry, as it is written.
    pub(super) registry: &'a str,
    /// The name without the registry.
    pub(super) path: &'a str,
    /// The tag, if there is a colon for one.
    pub(super) tag: Option<&'a str>,
}

impl<'a> Reference<'a> {
    /// Takes a reference apart. Without a slash there is no registry.
    pub(super) fn of(text: &'a str) -> Option<Self> {
        let text = bare(text);
        let (registry, rest) = text.split_once('/')?;
        let (path, tag) = rest.split_once(':').map_or((rest, None), |(path, tag)| (path, Some(tag)));
        Some(Self { registry, path, tag })
    }

    /// The owner's part of the name.
    pub(super) fn owner(&self) -> Option<&'a str> {
        self.path.split_once('/').map(|(owner, _)| owner)
    }
}

/// A reference without spaces, quotes, scheme and digest.
pub(super) fn bare(text: &str) -> &str {
    let text = text.trim().trim_matches(['"', '\'']);
    let schemes = ["docker://", "oci://", "https://", "http://"];
    let text = schemes.iter().find_map(|scheme| text.strip_prefix(scheme)).unwrap_or(text);
    text.split('@').next().unwrap_or(text)
}

/// Whether a text has parts that are not known.
pub(super) fn has_hole(text: &str) -> bool {
    text.chars().any(is_hole)
}

impl Subject<'_> {
    /// The registry's name.
    pub(super) fn registry(&self) -> &str {
        self.facts.registry.value.name()
    }

    /// Whether a reference surely belongs to the registry.
    pub(super) fn is_ours(&self, reference: &Written) -> bool {
        Reference::of(&reference.raw).is_some_and(|parts| parts.registry.eq_ignore_ascii_case(self.registry()))
    }

    /// Whether a push surely goes to the registry.
    pub(super) fn pushes_here(&self, push: &PushDone) -> bool {
        push.references.iter().any(|reference| self.is_ours(reference))
    }

    /// Whether the registry of a push is not known.
    pub(super) fn may_push_here(&self, push: &PushDone) -> bool {
        let unknown = |reference: &Written| {
            let text = bare(&reference.raw);
            has_hole(text.split_once('/').map_or(text, |(registry, _)| registry))
        };
        !push.references.is_empty() && push.references.iter().all(unknown)
    }

    /// Whether a login is to the registry; nothing when that is not known.
    pub(super) fn logs_in_here(&self, login: &LoginDone) -> Option<bool> {
        let same = |written: &Written| {
            let host = bare(&written.raw).split('/').next().unwrap_or_default();
            if has_hole(host) { None } else { Some(host.eq_ignore_ascii_case(self.registry())) }
        };
        let all: Vec<Option<bool>> = login.registry.iter().map(same).collect();
        if all.contains(&Some(true)) {
            Some(true)
        } else if all.contains(&None) {
            None
        } else {
            Some(false)
        }
    }

    /// What stands after the registry in a reference to it: name, tag and digest.
    pub(super) fn path<'t>(&self, reference: &'t str) -> Option<&'t str> {
        let text = reference.trim().trim_matches(['"', '\'']);
        let text = text.split_once("://").map_or(text, |(_, rest)| rest);
        let (host, path) = text.split_once('/')?;
        host.eq_ignore_ascii_case(self.registry()).then_some(path)
    }

    /// The pushes that can happen when people with rights start the job.
    pub(super) fn pushes<'a>(&self, job: &'a PushJob) -> impl Iterator<Item = (&'a Operation, &'a PushDone)> {
        self.own_runs(job).flat_map(Run::pushes).filter(|(operation, _)| operation.happens != Some(false))
    }

    /// Whether nothing says of a job that it pushes but the names of actions that are not known.
    pub(super) fn is_guessed(&self, job: &PushJob) -> bool {
        let mut pushes = self.pushes(job).peekable();
        pushes.peek().is_some() && pushes.all(|(_, push)| push.guessed)
    }

    /// The logins that can happen when people with rights start the job.
    pub(super) fn logins<'a>(&self, job: &'a PushJob) -> impl Iterator<Item = (&'a Operation, &'a LoginDone)> {
        self.own_runs(job).flat_map(Run::logins).filter(|(operation, _)| operation.happens != Some(false))
    }

    /// The runs of a job that people with rights start.
    pub(super) fn own_runs<'a>(&self, job: &'a PushJob) -> impl Iterator<Item = &'a Run> {
        job.runs.iter().filter(|run| !run.fork && !run.dependabot)
    }

    /// Where a text stands: on its own line in a block or script, else where the value begins, else at the step.
    pub(super) fn place(&self, operation: &Operation, source: Option<&Source>, text: &str) -> Place {
        let Some(source) = source else { return operation.step.place };
        self.line_of(&operation.step.file, source.place, text).unwrap_or(source.place)
    }

    /// Where the tag of a reference stands: with the reference, else after its colon, else as a value of the step.
    pub(super) fn place_of_tag(&self, operation: &Operation, reference: &Written) -> Place {
        let file = &operation.step.file;
        let step = operation.step.place;
        let from = reference.source.as_ref().map_or(step, |source| source.place);
        let whole = || reference.source.as_ref().and_then(|_| self.line_of(file, from, &reference.raw));
        let tag = tag(&reference.raw).filter(|tag| !tag.is_empty() && !has_hole(tag));
        let colon = || self.line_of(file, from, &format!(":{}", tag?));
        let value = || self.line_where(file, step, |line| value_in(line, tag?));
        whole().or_else(colon).or_else(value).unwrap_or(from)
    }

    /// The place of the word `permissions` before a block that begins at a place.
    pub(super) fn block(&self, file: &str, from: Place) -> Place {
        let Some(lines) = self.lines.of(file, self.text) else { return from };
        let mut above = lines.up_to(from.line);
        let key = above.find_map(|(at, line)| Some((at, line, line.find("permissions")?)));
        key.filter(|(_, line, start)| line[*start..].contains(':'))
            .map_or(from, |(line, text, start)| Place { line, column: text[..start].chars().count() + 1 })
    }

    /// The first place at or after another one where the longest known part of a text stands, within a block of some lines.
    pub(super) fn line_of(&self, file: &str, from: Place, text: &str) -> Option<Place> {
        let needle =
            text.split(is_hole).map(str::trim).max_by_key(|part| part.len()).filter(|part| !part.is_empty())?;
        let word = || self.lines.of(file, self.text).filter(|_| from.line > 0)?.word(from, needle);
        word().or_else(|| self.line_where(file, from, |line| line.find(needle)))
    }

    /// The line of a file that a place is in.
    pub(super) fn line(&self, file: &str, place: Place) -> Option<String> {
        let lines = self.lines.of(file, self.text)?;
        lines.up_to(place.line).next().filter(|(line, _)| *line == place.line).map(|(_, text)| text.to_owned())
    }

    /// Where a login with a password among its arguments stands in a script: the line that has the secret, else the first one.
    pub(super) fn place_of_login(&self, file: &str, script: Place, secret: &str) -> Place {
        let secret = format!("secrets.{secret}");
        let typed = |line: &str| {
            let argument = [" -p", "--password"].iter().any(|option| line.contains(option));
            argument && line.contains("login") && !line.contains("--password-stdin")
        };
        let begins = |line: &str| line.find(|char: char| !char.is_whitespace());
        let with_secret = |line: &str| typed(line) && line.contains(&secret);
        let first =
            |is_it: &dyn Fn(&str) -> bool| self.line_where(file, script, |line| begins(line).filter(|_| is_it(line)));
        // A login can be written over several lines.
        let found = first(&with_secret).or_else(|| first(&typed)).or_else(|| first(&|line| line.contains(" login ")));
        found.filter(|place| place.line > script.line).unwrap_or(script)
    }

    /// The first place at or after another one where something stands in a line, within a block of some lines.
    fn line_where(&self, file: &str, from: Place, find: impl Fn(&str) -> Option<usize>) -> Option<Place> {
        let lines = self.lines.of(file, self.text).filter(|_| from.line > 0)?;
        let (line, text, start) = lines.find(from, find)?;
        Some(Place { line, column: text[..start].chars().count() + 1 })
    }
}

/// Where a line of YAML has a text as a value or as one of several.
fn value_in(line: &str, text: &str) -> Option<usize> {
    let key = line.trim_start().trim_start_matches("- ");
    let from = line.find(':').map_or(0, |at| at + 1);
    let part = |char: char| char.is_alphanumeric() || "-_./".contains(char);
    let alone = |at: usize| !line[..at].ends_with(part) && !line[at + text.len()..].starts_with(part);
    let named = key.starts_with("name:") || key.starts_with('#');
    line.match_indices(text).map(|(at, _)| at).find(|at| !named && *at >= from && alone(*at))
}

/// Whether an event is one that checks can speak of.
pub(super) fn event_of(run: &Run) -> String {
    let kind = if run.event == "push" {
        match run.on {
            RefKind::Branch => " (branch)",
            RefKind::Tag => " (tag)",
            RefKind::Unknown => "",
        }
    } else {
        ""
    };
    format!("{}{kind}", run.event)
}

/// The step as GitHub shows it, which is the job's own when the operation is inside a local action.
pub(super) fn step_of(operation: &Operation) -> &str {
    operation.outer.as_ref().map_or(&operation.step.text, |outer| &outer.text)
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
    let (mut depth, mut colon, mut end, mut registry) = (0_usize, None, reference.len(), true);
    for (at, c) in reference.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            // A colon before the first slash is that of a port; a slash in a tag is wrong, but in the tag.
            '/' if registry => (colon, registry) = (None, false),
            ':' if colon.is_none() => colon = Some(at),
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
    fn a_reference_is_split_outside_expressions() {
        let parts = |text| (name(text), tag(text));
        assert_eq!(parts("ghcr.io/o/app:v1@sha256:00"), ("ghcr.io/o/app", Some("v1")));
        assert_eq!(parts("localhost:5000/app"), ("localhost:5000/app", None));
        assert_eq!(parts("ghcr.io/o/${{ 'a:b' }}:x"), ("ghcr.io/o/${{ 'a:b' }}", Some("x")));
        assert_eq!(parts("ghcr.io/o/app:1/merge"), ("ghcr.io/o/app", Some("1/merge")));
        assert_eq!(parts("ghcr.io/o/app:"), ("ghcr.io/o/app", Some("")));
        assert_eq!(parts("ghcr.io/o/app@sha256:00"), ("ghcr.io/o/app", None));
        assert_eq!(parts("ghcr.io/o/app:release/1"), ("ghcr.io/o/app", Some("release/1")));
    }
}
