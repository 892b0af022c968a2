//! Keeps pull requests from pushing: the push input or output, the step's condition or the line of its script, and the same
//! condition on the login.
//!
//! In: the scene of `push-on-fork-pr`, which says the condition. Out: edits of every step of the job that pushes to the registry or
//! logs in to it on a pull request from a fork, because a push that is left would lack the login, and of what comes after and
//! works with what was pushed (`after`). A step that builds goes on building, and what is pushed elsewhere is pushed as before;
//! where that cannot be had, there is no fix.

use std::collections::{BTreeMap, BTreeSet};

use super::super::push_on_fork_pr::{self, NO_FORK};
use super::super::pushed::{bare, has_hole};
use super::{Change, Edit, Fix, Notes, Path, Scene, after, script};
use crate::catalog::entries::{Action, ActionKind};
use crate::facts::workflow::edit::{Document, Step};
use crate::facts::workflow::{LoginDone, Operation, What, Written};

pub(super) fn fixes(scene: &Scene<'_>) -> Vec<Fix> {
    let Some(job) = scene.job() else { return Vec::new() };
    let guard = push_on_fork_pr::condition(job);
    let change = if guard == NO_FORK { Change::Forks } else { Change::PullRequests };
    let mut fixes = Vec::new();
    for file in files(scene) {
        let ways = [false, true].map(|caches| guarded(scene, &file, guard, caches));
        fixes.extend(ways.into_iter().flatten().map(|fix| fix.that_changes(change)));
    }
    fixes.dedup();
    fixes
}

/// What a job does on a pull request from a fork.
fn on_forks<'a>(scene: &'a Scene<'_>) -> impl Iterator<Item = &'a Operation> {
    let runs = scene.job().into_iter().flat_map(|job| &job.runs).filter(|run| run.fork);
    runs.flat_map(|run| &run.operations).filter(|operation| operation.happens != Some(false))
}

/// Whether an operation has to do with the registry: what goes elsewhere is not refused there.
fn is_here(scene: &Scene<'_>, operation: &Operation) -> bool {
    match &operation.what {
        What::Push(push) => scene.subject.pushes_here(push) || scene.subject.may_push_here(push),
        What::Login(login) => scene.subject.logs_in_here(login) != Some(false),
        What::CacheExport { references } => references.iter().any(|reference| scene.subject.is_ours(reference)),
        _ => false,
    }
}

/// The registry of a reference or a login. A name without one is Docker Hub's.
fn host(written: &Written) -> String {
    let text = bare(&written.raw);
    let first = text.split_once('/').map_or(text, |(host, _)| host).to_ascii_lowercase();
    let named = first.contains(['.', ':']) || first == "localhost" || has_hole(&first);
    if named { first } else { "docker.io".to_owned() }
}

/// The other registries that steps push to, with the steps.
fn elsewhere<'a>(scene: &'a Scene<'_>) -> impl Iterator<Item = (Option<Path>, String)> + 'a {
    let pushes = on_forks(scene).filter_map(|operation| match &operation.what {
        What::Push(push) => Some((operation, &push.references)),
        _ => None,
    });
    let all = pushes.flat_map(|(operation, references)| references.iter().map(move |reference| (operation, reference)));
    let others = all.filter(|(_, reference)| !scene.subject.is_ours(reference));
    others.map(|(operation, reference)| (Path::parse(&operation.path), host(reference)))
}

/// The registries that these steps push to besides, as nothing else of the job does: their logins have no other use.
fn only_there(scene: &Scene<'_>, steps: &BTreeSet<Path>) -> BTreeSet<String> {
    let (here, others): (Vec<_>, Vec<_>) =
        elsewhere(scene).partition(|(step, _)| step.as_ref().is_some_and(|step| steps.contains(step)));
    let others: BTreeSet<String> = others.into_iter().map(|(_, host)| host).collect();
    if others.iter().any(|host| has_hole(host)) {
        return BTreeSet::new();
    }
    let mut found: BTreeSet<String> = here.into_iter().map(|(_, host)| host).collect();
    // A name of which nothing is known may go to any registry that the job logs in to.
    if found.iter().any(|host| has_hole(host)) {
        found.extend(other_logins(scene).flat_map(|login| &login.registry).map(host));
    }
    found.retain(|host| !has_hole(host) && !others.contains(host));
    found
}

/// The logins to other registries.
fn other_logins<'a>(scene: &'a Scene<'_>) -> impl Iterator<Item = &'a LoginDone> {
    let logins = on_forks(scene).filter_map(|operation| match &operation.what {
        What::Login(login) if !login.implicit => Some(login),
        _ => None,
    });
    logins.filter(|login| scene.subject.logs_in_here(login) == Some(false))
}

/// Whether a step pushes to another registry too, to which nothing that a fork lacks is needed: it must go on doing so.
fn goes_elsewhere(scene: &Scene<'_>, step: &Path) -> bool {
    let known: Vec<String> = other_logins(scene).flat_map(|login| &login.registry).map(host).collect();
    let mut pushed = elsewhere(scene).filter(|(other, _)| other.as_ref() == Some(step));
    pushed.any(|(_, host)| host != "docker.io" && !has_hole(&host) && !known.contains(&host))
}

/// The files that push then, the finding's own first.
fn files(scene: &Scene<'_>) -> Vec<String> {
    let pushes = on_forks(scene).filter(|operation| matches!(operation.what, What::Push(_)));
    let pushes = pushes.filter(|operation| is_here(scene, operation));
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
    let pushing =
        on_forks(scene).filter(|operation| is_here(scene, operation) && matches!(operation.what, What::Push(_)));
    let others = only_there(scene, &pushing.filter_map(|operation| Path::parse(&operation.path)).collect());
    let of_others = |operation: &Operation| match &operation.what {
        What::Login(login) => login.registry.iter().map(host).any(|host| others.contains(&host)),
        _ => false,
    };
    let here = on_forks(scene).filter(|operation| is_here(scene, operation) || of_others(operation));
    for operation in here.filter(|operation| operation.step.file == *file) {
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
    let after = after::dependants(scene, &document, &steps)?;
    if steps.keys().any(|step| goes_elsewhere(scene, step)) {
        return None;
    }
    for (step, pushes) in steps {
        edits.extend(step_guarded(scene, &document, &step, pushes, guard)?);
    }
    let mut idle = Vec::new();
    for place in after {
        let new = condition(&document, &place, guard)?;
        idle.extend((!new.is_empty()).then(|| shown(&document, &place)));
        edits.extend(new);
    }
    let fix = Fix::new(file, edits)?;
    Some(Fix { notes: Notes { idle, ..Notes::default() }, ..fix })
}

/// What a step or job is called.
fn shown(document: &Document, place: &Path) -> String {
    let keys = if place.step().is_some() { ["name", "uses", "run"].as_slice() } else { &["name"] };
    let text = keys.iter().find_map(|key| document.text(&place.key(key))).and_then(|text| text.lines().next());
    let id = || match place.0.last() {
        Some(Step::Key(id)) => id.clone(),
        _ => place.to_string(),
    };
    text.map_or_else(id, |text| text.trim().to_owned())
}

/// An edit, nothing where none is needed; or nothing at all where none is safe.
type Guarded = Option<Vec<Edit>>;

/// Guards a step that pushes or logs in, and nothing else that it does.
fn step_guarded(scene: &Scene<'_>, document: &Document, step: &Path, pushes: bool, guard: &str) -> Guarded {
    let run = step.key("run");
    if let Some(text) = document.text(&run) {
        if script::only_ships(text) || is_condition(document, step, guard) {
            return condition(document, step, guard);
        }
        let new = script::guarded(text, guard).filter(|_| script::is_shell(document, step))?;
        // A push that does not stand in the script itself, but in what it calls, cannot be told from what else happens there.
        return if new == text { (!pushes).then(Vec::new) } else { Some(vec![Edit::set(run, new)]) };
    }
    let action = action(scene, document, step);
    if pushes && let Some(action) = action {
        let (outputs, input) = (output(document, step, action, guard), push_input(document, step, action, guard));
        match (outputs, input) {
            (Some(outputs), Some(input)) => return Some([outputs, input?].concat()),
            (Some(outputs), None) => return Some(outputs),
            (None, Some(input)) => return input,
            (None, None) => {}
        }
    }
    let scripts = ["command", "run", "script"].map(|input| document.text(&step.key("with").key(input)));
    let builds = pushes && action.is_some_and(|action| matches!(action.kind, ActionKind::Build | ActionKind::Bake));
    // Without the step a pull request would not be built and tested any more.
    if builds && !is_condition(document, step, guard)
        || scripts.into_iter().flatten().any(|text| !script::only_ships(text))
    {
        return None;
    }
    condition(document, step, guard)
}

/// The known action that a step uses.
fn action<'a>(scene: &'a Scene<'_>, document: &Document, step: &Path) -> Option<&'a Action> {
    let uses = document.text(&step.key("uses"))?.split('@').next()?;
    let same = |known: &String| known.eq_ignore_ascii_case(uses);
    scene.subject.catalog.actions.values().find(|action| action.uses.iter().any(same))
}

/// Guards outputs that push by themselves.
fn output(document: &Document, step: &Path, action: &Action, guard: &str) -> Option<Vec<Edit>> {
    let (input, line) = match action.kind {
        ActionKind::Build => ("outputs", ""),
        ActionKind::Bake => ("set", ".output"),
        _ => return None,
    };
    let path = step.key("with").key(input);
    let text = document.text(&path)?;
    let to = format!("push=${{{{ {guard} }}}}");
    let new = |part: &str| {
        let whole = part.trim_matches('"');
        let value = whole.rsplit_once(".output=").map_or(whole, |(_, value)| value);
        match value {
            "push=true" => part.replacen("push=true", &to, 1),
            "type=registry" => part.replacen("type=registry", &format!("type=image,{to}"), 1),
            _ => part.to_owned(),
        }
    };
    let lines = text.split_inclusive('\n').map(|whole| {
        let bare = whole.trim_end_matches(['\n', '\r']);
        let end = &whole[bare.len()..];
        if !bare.contains(line) {
            return whole.to_owned();
        }
        let parts: Vec<String> = bare
            .split(',')
            .map(|part| {
                let inner = part.trim();
                part.replacen(inner, &new(inner), 1)
            })
            .collect();
        format!("{}{end}", parts.join(","))
    });
    let new: String = lines.collect();
    (new != text).then(|| vec![Edit::set(path, new)])
}

/// Guards the input that decides whether an action pushes; `None` where the action has none.
fn push_input(document: &Document, step: &Path, action: &Action, guard: &str) -> Option<Guarded> {
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

/// Whether the step has the condition already.
fn is_condition(document: &Document, step: &Path, guard: &str) -> bool {
    document.text(&step.key("if")).is_some_and(|text| is_guarded(text, guard))
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
    let (text, guard) = (grouped(text), grouped(guard));
    let both = format!("{text} && {guard}");
    Some(if inner.is_some() { format!("${{{{ {both} }}}}{end}") } else { format!("{both}{end}") })
}

/// A condition that can stand beside `&&`.
fn grouped(text: &str) -> String {
    if text.contains("||") { format!("({text})") } else { text.to_owned() }
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
    Some(format!("${{{{ {} && {value} || '' }}}}", grouped(guard)))
}

/// A text inside the first argument of `format`.
fn escaped(text: &str) -> String {
    text.replace('\'', "''").replace('{', "{{").replace('}', "}}")
}

#[cfg(test)]
mod tests {
    use super::super::super::push_on_fork_pr::NO_PULL_REQUEST as GUARD;
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
