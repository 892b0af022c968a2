//! Settings that are wrong by themselves: a runner that is gone, a secret that is not handed on.
//!
//! In: the scene of a finding. Out: edits.

use super::{Edit, Fix, Path, Scene};
use crate::facts::workflow::HandedOn;
use crate::facts::workflow::edit::{Document, Step};

/// `retired-runner`: the image that does its work.
pub(super) fn runner(scene: &Scene<'_>) -> Vec<Fix> {
    let (Some(value), Some(document)) = (scene.argument("value"), scene.document(&scene.finding.file)) else {
        return Vec::new();
    };
    let Some((label, runner)) = scene.subject.catalog.runners.iter().find(|(label, _)| label.as_str() == value) else {
        return Vec::new();
    };
    let here = scene.node().into_iter().flat_map(|path| document.texts(&path));
    // Where the list has the new image already, the old one is to go, and with it what depends on it.
    let listed = |path: &Path| {
        let list = path.parent().filter(|_| matches!(path.0.last(), Some(Step::Index(_))));
        list.is_some_and(|list| document.texts(&list).iter().any(|(_, text)| *text == runner.instead))
    };
    let edit = |(path, text): (Path, &str)| {
        if text == label {
            if listed(&path) {
                return None;
            }
            Some(Edit::set(path, runner.instead.as_str()))
        } else {
            is_word(text, label).then(|| super::swap(&path, text, label, &runner.instead)).flatten()
        }
    };
    let edits: Vec<Edit> = here.filter_map(edit).collect();
    Fix::new(&scene.finding.file, edits).into_iter().collect()
}

/// Whether a label stands in a text by itself, not as a part of a longer one.
fn is_word(text: &str, label: &str) -> bool {
    let part = |char: char| char.is_ascii_alphanumeric() || matches!(char, '-' | '.' | '_');
    text.match_indices(label).all(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + label.len()..]);
        !before.ends_with(part) && !after.starts_with(part)
    })
}

/// `secret-not-passed`: hands on that secret alone where what is called declares it, else all of them.
pub(super) fn secret(scene: &Scene<'_>) -> Vec<Fix> {
    let (Some(job), Some(secret)) = (scene.job(), scene.argument("secret")) else { return Vec::new() };
    let declared =
        job.secrets.iter().any(|used| used.name.text.eq_ignore_ascii_case(secret) && used.declared.is_some());
    let lacks = |given: &HandedOn| match given {
        HandedOn::All => false,
        HandedOn::These(names) => !names.iter().any(|name| name.eq_ignore_ascii_case(secret)),
    };
    let named = |id: &str| scene.argument("job").is_none_or(|job| job == id);
    let called = job.called.iter().filter(|called| called.caller.file == scene.finding.file && lacks(&called.secrets));
    let called = called.filter(|called| named(&called.caller.job_id));
    let callers = called.map(|called| Path::of(&["jobs", &called.caller.job_id]));
    let Some(document) = scene.document(&scene.finding.file) else { return Vec::new() };
    let mut fixes = Vec::new();
    for caller in callers.filter(|caller| document.form(&caller.key("uses")).is_some()) {
        let edit = handed_on(&document, &caller.key("secrets"), secret, declared);
        fixes.extend(edit.and_then(|edit| Fix::new(&scene.finding.file, vec![edit])));
    }
    fixes.dedup();
    fixes
}

fn handed_on(document: &Document, secrets: &Path, secret: &str, declared: bool) -> Option<Edit> {
    if declared {
        return Some(Edit::set(secrets.key(secret), format!("${{{{ secrets.{secret} }}}}")));
    }
    // A secret that is not declared can only be handed on with all of them.
    document.form(secrets).is_none().then(|| Edit::set(secrets.clone(), "inherit"))
}
