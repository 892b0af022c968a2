//! The registry in its place: once in a name, and in the login.
//!
//! In: the scene of a finding about a registry. Out: edits of its step.

use super::super::logins::meant_for_here;
use super::{Change, Edit, Fix, Path, Scene};
use crate::catalog::entries::ActionKind;
use crate::facts::workflow::LoginDone;

/// `double-registry-prefix`: drops the registry where it stands twice, or where the action adds it by itself.
pub(super) fn double_prefix(scene: &Scene<'_>) -> Vec<Fix> {
    let file = &scene.finding.file;
    let (Some(document), Some(step)) = (scene.document(file), scene.step()) else { return Vec::new() };
    let registry = format!("{}/", scene.registry());
    let mut twice = Vec::new();
    let mut once = Vec::new();
    for (path, text) in document.texts(&step) {
        let double = format!("{registry}{registry}");
        if let Some(edit) = super::swap(&path, text, &double, &registry) {
            twice.push(edit);
            continue;
        }
        for prefix in prefixes(text, &registry) {
            once.extend(super::swap(&path, text, &prefix, "").map(|edit| vec![edit]));
        }
    }
    let first = (!twice.is_empty()).then_some(twice);
    let fixes = first.into_iter().chain(once).filter_map(|edits| Fix::new(file, edits));
    fixes.map(|fix| fix.that_changes(Change::Names)).collect()
}

/// The ways in which the registry stands at the beginning of a name: itself, or an expression before a slash.
fn prefixes(text: &str, registry: &str) -> Vec<String> {
    let mut found = Vec::new();
    if text.contains(registry) {
        found.push(registry.to_owned());
    }
    let expression = text.trim_start().strip_prefix("${{").and_then(|rest| rest.split_once("}}/"));
    if let Some((inside, _)) = expression.filter(|(inside, _)| !inside.contains("}}")) {
        found.push(format!("${{{{{inside}}}}}/"));
    }
    found
}

/// `login-to-other-registry`: names the registry in the step that logs in to another one.
pub(super) fn registry(scene: &Scene<'_>) -> Vec<Fix> {
    let Some(job) = scene.job() else { return Vec::new() };
    // Other credentials are good for the registry that they go to.
    let meant = |login: &LoginDone| !login.implicit && meant_for_here(login);
    let logins = job.runs.iter().flat_map(|run| run.logins()).filter(|(_, login)| meant(login));
    let of_job = logins.filter(|(operation, _)| operation.step.file == scene.finding.file);
    let of_job = of_job.filter_map(|(operation, _)| Path::parse(&operation.path));
    let mut steps: Vec<Path> = of_job.collect();
    steps.dedup();
    steps.iter().filter_map(|step| login_in(scene, step)).collect()
}

fn login_in(scene: &Scene<'_>, step: &Path) -> Option<Fix> {
    let document = scene.document(&scene.finding.file)?;
    let uses = document.text(&step.key("uses"))?.split('@').next()?;
    let same = |known: &String| known.eq_ignore_ascii_case(uses);
    let mut actions = scene.subject.catalog.actions.values();
    let action = actions.find(|action| action.uses.iter().any(same))?;
    let with = step.key("with");
    (action.kind == ActionKind::Login && action.inputs.contains_key("registry")).then_some(())?;
    let key = document.key(&with, "registry").unwrap_or("registry");
    Fix::new(&scene.finding.file, vec![Edit::set(with.key(key), scene.registry())])
}
