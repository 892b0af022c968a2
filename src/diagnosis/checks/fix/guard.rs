//! Keeps pull requests from pushing: the push input, or the step's condition, and the same condition on the login.
//!
//! In: the scene of `push-on-fork-pr`. Out: edits of every step of the job that pushes or logs in on a pull request from a fork,
//! because a push that is left would lack the login, and of what comes after and works with what was pushed. First for all pull requests; where nothing else starts the push, for those
//! from forks.

use std::collections::BTreeMap;

use super::{Change, Edit, Fix, Path, Scene};
use crate::facts::workflow::edit::{Document, Form, Step};
use crate::facts::workflow::{Operation, What};

/// What holds on every other event.
const GUARD: &str = "github.event_name != 'pull_request'";
/// What holds on every event but a pull request from a fork; where there is no pull request, nothing is not `true`.
const FORK_GUARD: &str = "github.event.pull_request.head.repo.fork != true";

pub(super) fn fixes(scene: &Scene<'_>) -> Vec<Fix> {
    let guards = [(GUARD, Change::PullRequests), (FORK_GUARD, Change::Forks)];
    let mut fixes = Vec::new();
    for file in files(scene) {
        for (guard, change) in guards {
            let ways = [false, true].map(|caches| guarded(scene, &file, guard, caches));
            fixes.extend(ways.into_iter().flatten().map(|fix| fix.that_changes(change)));
        }
    }
    fixes.dedup();
    fixes
}

/// What a job does on a pull request from a fork.
fn on_forks<'a>(scene: &'a Scene<'_>) -> impl Iterator<Item = &'a Operation> {
    let runs = scene.job().into_iter().flat_map(|job| &job.runs).filter(|run| run.fork);
    runs.flat_map(|run| &run.operations).filter(|operation| operation.happens != Some(false))
}

/// The files that push then, the finding's own first.
fn files(scene: &Scene<'_>) -> Vec<String> {
    let pushes = on_forks(scene).filter(|operation| matches!(operation.what, What::Push(_)));
    let mut files: Vec<String> = pushes.map(|operation| operation.step.file.clone()).collect();
    files.sort_by_key(|file| (*file != scene.finding.file, file.clone()));
    files.dedup();
    files
}

/// Guards every push and login of the file; with `caches`, what is cached in a registry too, which is lost without the login.
fn guarded(scene: &Scene<'_>, file: &str, guard: &str, caches: bool) -> Option<Fix> {
    let document = scene.document(file)?;
    let mut edits = Vec::new();
    // Whether each step pushes; a step that does both is guarded once.
    let mut steps: BTreeMap<Path, bool> = BTreeMap::new();
    for operation in on_forks(scene).filter(|operation| operation.step.file == *file) {
        let Some(path) = Path::parse(&operation.path) else { continue };
        match &operation.what {
            What::Push(_) => *steps.entry(path).or_default() = true,
            What::Login(login) if !login.implicit => _ = steps.entry(path).or_default(),
            What::CacheExport { .. } if caches => {
                let path = path.key("with").key("cache-to");
                let new = document.text(&path).and_then(|text| unless_guarded(text, guard));
                edits.extend(new.map(|new| Edit::set(path, new)));
            }
            _ => {}
        }
    }
    edits.dedup();
    let after = dependants(&document, &steps);
    for (step, pushes) in steps {
        let input = if pushes { push_input(scene, &document, &step, guard) } else { None };
        edits.extend(input.unwrap_or_else(|| condition(&document, &step, guard)).unwrap_or_default());
    }
    for place in after {
        edits.extend(condition(&document, &place, guard)?);
    }
    Fix::new(file, edits)
}

/// Programs that work with an image where it was pushed to.
const AFTERWARDS: &[&str] = &[
    "docker pull",
    "docker manifest",
    "buildx imagetools",
    "podman pull",
    "cosign ",
    "crane ",
    "notation ",
    "oras ",
    "skopeo ",
];

/// What works with what was pushed: later steps that use an output of the push or the image, and jobs that wait for it and do.
fn dependants(document: &Document, steps: &BTreeMap<Path, bool>) -> Vec<Path> {
    let mut found = Vec::new();
    for (push, _) in steps.iter().filter(|(_, pushes)| **pushes) {
        let (Some(list), Some(Step::Index(at))) = (push.parent(), push.0.last()) else { continue };
        let mut words: Vec<String> = names(document, push);
        words.extend(document.text(&push.key("id")).map(|id| format!("steps.{id}.outputs.")));
        let count = if let Some(Form::List(count)) = document.form(&list) { count } else { 0 };
        for later in (at + 1..count).map(|index| list.index(index)).filter(|later| !steps.contains_key(later)) {
            if works_with(document, &later, &words) {
                found.push(later);
            }
        }
        let Some(Step::Key(own)) = list.parent().and_then(|job| job.0.last().cloned()) else { continue };
        let outputs = format!("needs.{own}.outputs.");
        for id in document.keys(&Path::of(&["jobs"])).into_iter().filter(|id| *id != own) {
            let job = Path::of(&["jobs", id]);
            let waits = document.texts(&job.key("needs")).iter().any(|(_, text)| *text == own);
            let uses =
                |(_, text): &(Path, &str)| text.contains(&outputs) || words.iter().any(|word| text.contains(word));
            if waits && document.texts(&job).iter().any(uses) {
                found.push(job);
            }
        }
    }
    found.sort();
    found.dedup();
    found
}

/// The names, without tags, under which an action pushes; a script may name what it only builds.
fn names(document: &Document, push: &Path) -> Vec<String> {
    let inputs =
        ["tags", "image", "images", "image-name", "name"].map(|input| document.text(&push.key("with").key(input)));
    let lines = inputs.into_iter().flatten().flat_map(|text| text.split(['\n', ',']));
    let names = lines.map(|line| super::super::pushed::name(line.trim()).to_owned());
    names.filter(|name| name.contains('/') || name.contains("${{")).collect()
}

/// Whether a step works with what was pushed.
fn works_with(document: &Document, step: &Path, words: &[String]) -> bool {
    let uses = document.text(&step.key("uses")).unwrap_or_default().to_ascii_lowercase();
    let builds = ["docker/build-push-action@", "docker/metadata-action@"].iter().any(|action| uses.starts_with(action));
    let script = document.text(&step.key("run")).unwrap_or_default();
    let texts = document.texts(step);
    uses.starts_with("actions/attest")
        || AFTERWARDS.iter().any(|program| script.contains(program))
        || !builds && texts.iter().any(|(_, text)| words.iter().any(|word| text.contains(word)))
}

/// An edit, nothing where none is needed; or nothing at all where none is safe.
type Guarded = Option<Vec<Edit>>;

/// Guards the input that decides whether an action pushes; `None` where the action has none.
fn push_input(scene: &Scene<'_>, document: &Document, step: &Path, guard: &str) -> Option<Guarded> {
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
        "true" => Some(format!("${{{{ {guard} }}}}")),
        text if text.starts_with("${{") => joined(text, guard),
        // Its own words for when to push, or an output that pushes by itself: the condition of the step decides.
        _ => return None,
    };
    Some(new.map(|new| vec![Edit::set(with.key(key), new)]))
}

/// Guards the step by its condition.
fn condition(document: &Document, step: &Path, guard: &str) -> Guarded {
    let path = step.key("if");
    let new = match document.text(&path) {
        None => guard.to_owned(),
        Some(old) if is_guarded(old, guard) => return Some(Vec::new()),
        Some(old) => joined(old, guard)?,
    };
    Some(vec![Edit::set(path, new)])
}

fn is_guarded(text: &str, guard: &str) -> bool {
    let bare = |text: &str| text.chars().filter(|char| !char.is_whitespace()).collect::<String>().replace('"', "'");
    bare(text).contains(&bare(guard))
}

/// A condition and the guard.
fn joined(old: &str, guard: &str) -> Option<String> {
    if is_guarded(old, guard) {
        return Some(old.to_owned());
    }
    let trimmed = old.trim();
    let end = &old[old.trim_end().len()..];
    let inner = trimmed.strip_prefix("${{").and_then(|rest| rest.strip_suffix("}}"));
    let text = inner.map_or(trimmed, str::trim);
    if text.is_empty() || text.contains("${{") || text.contains("}}") {
        return None;
    }
    let both = if text.contains("||") { format!("({text}) && {guard}") } else { format!("{text} && {guard}") };
    Some(if inner.is_some() { format!("${{{{ {both} }}}}{end}") } else { format!("{both}{end}") })
}

/// A value that is there where the guard holds, and is empty elsewhere.
fn unless_guarded(text: &str, guard: &str) -> Option<String> {
    if is_guarded(text, guard) || text.trim().contains('\n') {
        return None;
    }
    let mut format = String::new();
    let mut arguments = Vec::new();
    let mut rest = text.trim();
    while let Some((plain, after)) = rest.split_once("${{") {
        let (expression, after) = after.split_once("}}")?;
        format.push_str(&escaped(plain));
        format.push_str(&format!("{{{}}}", arguments.len()));
        arguments.push(expression.trim());
        rest = after;
    }
    let value = if arguments.is_empty() {
        format!("'{}'", rest.replace('\'', "''"))
    } else {
        format.push_str(&escaped(rest));
        format!("format('{format}', {})", arguments.join(", "))
    };
    Some(format!("${{{{ {guard} && {value} || '' }}}}"))
}

/// A text inside the first argument of `format`.
fn escaped(text: &str) -> String {
    text.replace('\'', "''").replace('{', "{{").replace('}', "}}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_are_joined_as_they_are_written() {
        let joined = |old: &str| joined(old, GUARD).unwrap_or_default();
        assert_eq!(joined("a && b"), format!("a && b && {GUARD}"));
        assert_eq!(joined("${{ a || b }}"), format!("${{{{ (a || b) && {GUARD} }}}}"));
        assert_eq!(joined("a\n|| b\n"), format!("(a\n|| b) && {GUARD}\n"));
        assert_eq!(joined(" github.event_name!= \"pull_request\""), " github.event_name!= \"pull_request\"");
        assert_eq!(joined("${{ a }} && ${{ b }}"), "");
    }
    #[test]
    fn values_are_kept_where_the_guard_holds() {
        let kept = |text: &str| unless_guarded(text, "yes").unwrap_or_default();
        assert_eq!(kept("type=registry,ref=x"), "${{ yes && 'type=registry,ref=x' || '' }}");
        assert_eq!(kept("ref=${{ a }}:{b}"), "${{ yes && format('ref={0}:{{b}}', a) || '' }}");
        assert_eq!(kept("a\nb"), "");
    }
}
