//! Keeps pull requests from pushing: the push input, or the step's condition, and the same condition on the login.
//!
//! In: the scene of `push-on-fork-pr`. Out: edits of every step of the job that pushes or logs in on a pull request from a fork,
//! because a push that is left would lack the login.

use std::collections::BTreeMap;

use super::{Change, Edit, Fix, Path, Scene};
use crate::facts::workflow::What;
use crate::facts::workflow::edit::Document;

/// What holds on every other event.
const GUARD: &str = "github.event_name != 'pull_request'";

pub(super) fn fixes(scene: &Scene<'_>) -> Vec<Fix> {
    let Some(job) = scene.job() else { return Vec::new() };
    let file = &scene.finding.file;
    let Some(document) = scene.document(file) else { return Vec::new() };
    // Whether each step pushes; a step that does both is guarded once.
    let mut steps: BTreeMap<Path, bool> = BTreeMap::new();
    let operations = job.runs.iter().filter(|run| run.fork).flat_map(|run| &run.operations);
    for operation in operations.filter(|operation| operation.happens != Some(false) && operation.step.file == *file) {
        let Some(path) = Path::parse(&operation.path) else { continue };
        match &operation.what {
            What::Push(_) => *steps.entry(path).or_default() = true,
            What::Login(login) if !login.implicit => _ = steps.entry(path).or_default(),
            _ => {}
        }
    }
    let mut edits = Vec::new();
    for (step, pushes) in steps {
        let input = if pushes { push_input(scene, &document, &step) } else { None };
        let Some(edit) = input.unwrap_or_else(|| condition(&document, &step)) else { continue };
        edits.extend(edit);
    }
    Fix::new(file, edits).map(|fix| fix.that_changes(Change::PullRequests)).into_iter().collect()
}

/// An edit, nothing where none is needed; or nothing at all where none is safe.
type Guarded = Option<Vec<Edit>>;

/// Guards the input that decides whether an action pushes; `None` where the action has none.
fn push_input(scene: &Scene<'_>, document: &Document, step: &Path) -> Option<Guarded> {
    let uses = document.text(&step.key("uses"))?.split('@').next()?;
    let same = |known: &String| known.eq_ignore_ascii_case(uses);
    let action = scene.subject.catalog.actions.values().find(|action| action.uses.iter().any(same))?;
    let name = action.push.as_deref()?.strip_prefix("inputs.")?;
    if !name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_') {
        return None;
    }
    let with = step.key("with");
    let key = document.key(&with, name).unwrap_or(name);
    let default = action.inputs.get(name).map(String::as_str);
    let new = match document.text(&with.key(key)).or(default)?.trim() {
        "true" => Some(format!("${{{{ {GUARD} }}}}")),
        text if text.starts_with("${{") => joined(text),
        // Its own words for when to push, or an output that pushes by itself: the condition of the step decides.
        _ => return None,
    };
    Some(new.map(|new| vec![Edit::set(with.key(key), new)]))
}

/// Guards the step by its condition.
fn condition(document: &Document, step: &Path) -> Guarded {
    let path = step.key("if");
    let new = match document.text(&path) {
        None => GUARD.to_owned(),
        Some(old) if is_guarded(old) => return Some(Vec::new()),
        Some(old) => joined(old)?,
    };
    Some(vec![Edit::set(path, new)])
}

fn is_guarded(text: &str) -> bool {
    let bare = |text: &str| text.chars().filter(|char| !char.is_whitespace()).collect::<String>().replace('"', "'");
    bare(text).contains(&bare(GUARD))
}

/// A condition and the guard.
fn joined(old: &str) -> Option<String> {
    if is_guarded(old) {
        return Some(old.to_owned());
    }
    let trimmed = old.trim();
    let end = &old[old.trim_end().len()..];
    let inner = trimmed.strip_prefix("${{").and_then(|rest| rest.strip_suffix("}}"));
    let text = inner.map_or(trimmed, str::trim);
    if text.is_empty() || text.contains("${{") || text.contains("}}") {
        return None;
    }
    let both = if text.contains("||") { format!("({text}) && {GUARD}") } else { format!("{text} && {GUARD}") };
    Some(if inner.is_some() { format!("${{{{ {both} }}}}{end}") } else { format!("{both}{end}") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_are_joined_as_they_are_written() {
        let joined = |old: &str| joined(old).unwrap_or_default();
        assert_eq!(joined("a && b"), format!("a && b && {GUARD}"));
        assert_eq!(joined("${{ a || b }}"), format!("${{{{ (a || b) && {GUARD} }}}}"));
        assert_eq!(joined("a\n|| b\n"), format!("(a\n|| b) && {GUARD}\n"));
        assert_eq!(joined(" github.event_name!= \"pull_request\""), " github.event_name!= \"pull_request\"");
        assert_eq!(joined("${{ a }} && ${{ b }}"), "");
    }
}
