//! What a locale lacks, what it has for nobody, and what is older than its original.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::InlineExpression;

use super::Scene;
use super::entries::Entries;
use super::reading::{Node, walk};
use super::rules::{EITHER, Kind};
use crate::fault::Fault;
use crate::l10n::locale::Status;
use crate::l10n::{FRAME, SOURCE, lock};

/// Checks one locale against content and against English.
pub(super) fn check(scene: &Scene<'_, '_>, english: &Entries<'_>, faults: &mut Vec<Fault>) {
    if scene.lang == SOURCE {
        unnamed(scene, faults);
        for id in needed(scene).filter(|id| !has(scene.entries, id)) {
            let file = home(scene, &id);
            faults.push(Fault::of_file("ftl-missing-message", &file).with("id", id));
        }
    } else {
        translation(scene, english, faults);
        locked(scene, faults);
    }
    glosses(scene, faults);
    obsolete(scene, english, faults);
}

fn has(entries: &Entries<'_>, id: &str) -> bool {
    entries.messages.contains_key(id) || entries.broken.contains(id)
}

/// The messages that English must have: what content asks for, and what every document needs.
fn needed(scene: &Scene<'_, '_>) -> impl Iterator<Item = String> {
    let frame = FRAME.iter().map(|name| format!("frame-{name}")).chain([EITHER.to_owned()]);
    let checks = scene.rules.wanted.checks.messages.keys().cloned();
    scene.rules.wanted.messages.keys().cloned().chain(frame).chain(checks)
}

/// Whether a message is one of a check.
fn of_file(id: &str, check: &str) -> bool {
    let rest = id.strip_prefix("check-").and_then(|rest| rest.strip_prefix(check));
    rest.is_some_and(|rest| rest.strip_prefix('-').is_some_and(|part| !part.contains('-')))
}

/// The file where an English message belongs.
fn home(scene: &Scene<'_, '_>, id: &str) -> String {
    if let Some(check) = scene.rules.wanted.checks.ids.iter().find(|check| of_file(id, check)) {
        return format!("locales/{SOURCE}/checks/{check}.ftl");
    }
    let folders = [("cause-", "causes"), ("remedy-", "remedies"), ("myth-", "myths"), ("guide-", "guides")];
    for (prefix, folder) in folders {
        let Some(rest) = id.strip_prefix(prefix) else { continue };
        let owners = scene.rules.wanted.sections.iter().map(String::as_str);
        let path = |name: &str| format!("{SOURCE}/{folder}/{name}.ftl");
        let files = scene.entries.sources.iter().filter_map(|source| {
            source.path.strip_prefix(&format!("{SOURCE}/{folder}/")).and_then(|name| name.strip_suffix(".ftl"))
        });
        let owners = owners.filter(|_| prefix != "guide-").chain(files);
        let owner = owners.filter(|name| rest.strip_prefix(name).is_some_and(|tail| tail.starts_with('-')));
        let name = owner.max_by_key(|name| name.len()).or_else(|| rest.split('-').next()).unwrap_or_default();
        return format!("locales/{}", path(name));
    }
    let file = if id.starts_with("link-") { "links.ftl" } else { "ui.ftl" };
    format!("locales/{SOURCE}/{file}")
}

/// Messages of English that a complete translation lacks; the fault names the file that mirrors the English one.
fn translation(scene: &Scene<'_, '_>, english: &Entries<'_>, faults: &mut Vec<Fault>) {
    if scene.info.status == Status::Partial {
        return;
    }
    for (id, original) in english.messages.iter().filter(|(id, _)| !has(scene.entries, id)) {
        if scene.rules.kind(id) == Kind::Nobody {
            continue;
        }
        let tail = original.source.path.strip_prefix(SOURCE).unwrap_or(original.source.path);
        let file = format!("locales/{}{tail}", scene.lang);
        faults.push(Fault::of_file("ftl-missing-message", &file).with("id", *id));
    }
}

/// Messages that nobody uses: content does not ask for them, or English does not have them.
fn obsolete(scene: &Scene<'_, '_>, english: &Entries<'_>, faults: &mut Vec<Fault>) {
    for (id, message) in &scene.entries.messages {
        let used = match id.strip_prefix("label-") {
            Some(label) => scene.info.glosses && scene.rules.wanted.labels.contains_key(label),
            None if scene.lang == SOURCE => scene.rules.kind(id) != Kind::Nobody,
            // What is wrong with an English message is said once, in English.
            None => has(english, id),
        };
        if !used {
            faults.push(message.fault("ftl-obsolete-message"));
        }
    }
}

/// Labels and links that neither content nor an English text names.
fn unnamed(scene: &Scene<'_, '_>, faults: &mut Vec<Fault>) {
    let mut named: BTreeSet<&str> = BTreeSet::new();
    for pattern in scene.entries.messages.values().filter_map(|message| message.ast.value.as_ref()) {
        walk(pattern, &mut |node| {
            if let Node::Inline(InlineExpression::VariableReference { id }) = node {
                named.insert(id.name);
            }
        });
    }
    for (name, file) in scene.rules.wanted.unnamed.iter().filter(|(name, _)| !named.contains(name.as_str())) {
        let id = name.split_once('-').map_or(name.as_str(), |(_, id)| id);
        faults.push(Fault::of_file("content-orphan", file).with("name", id));
    }
}

/// Labels without a meaning, in a locale that gives it.
fn glosses(scene: &Scene<'_, '_>, faults: &mut Vec<Fault>) {
    if !scene.info.glosses || scene.info.status == Status::Partial {
        return;
    }
    let file = format!("locales/{}/labels.ftl", scene.lang);
    for (id, text) in &scene.rules.wanted.labels {
        let message = format!("label-{id}");
        if !has(scene.entries, &message) && !scene.info.no_gloss.contains(id) {
            faults.push(Fault::of_file("ftl-missing-gloss", &file).with("id", message).with("name", text.clone()));
        }
    }
}

/// Translations of an English text that has changed, or that nobody confirmed.
fn locked(scene: &Scene<'_, '_>, faults: &mut Vec<Fault>) {
    let path = lock::path(scene.lang);
    let text = scene.files.get(&path).map_or("", String::as_str);
    let hashes = match lock::read(text) {
        Ok(hashes) => hashes,
        Err(error) => {
            let span = error.span().unwrap_or(0..0);
            let fault = Fault::at("lock-syntax", &format!("locales/{path}"), text, span);
            faults.push(fault.with("problem", error.message().trim()));
            return;
        }
    };
    for (id, message) in &scene.entries.messages {
        match (scene.hashes.get(*id), hashes.get(*id)) {
            (None, _) => {}
            (Some(_), None) => faults.push(message.fault("ftl-not-locked").with("lang", scene.lang)),
            (Some(now), Some(then)) if now != then => {
                faults.push(message.fault("ftl-stale").with("lang", scene.lang));
            }
            _ => {}
        }
    }
    leftovers(scene, &path, text, &hashes, faults);
}

/// Entries of a lock file whose message is not there any more.
fn leftovers(
    scene: &Scene<'_, '_>,
    path: &str,
    text: &str,
    hashes: &BTreeMap<String, String>,
    faults: &mut Vec<Fault>,
) {
    let there: BTreeSet<&str> = scene.entries.messages.keys().chain(&scene.entries.broken).copied().collect();
    for id in hashes.keys().filter(|id| !there.contains(&***id) || !scene.known_in_english(id)) {
        let start = text.find(&format!("{id:?}")).map_or(0, |at| at + 1);
        let span = start..start + id.len();
        faults.push(Fault::at("lock-obsolete", &format!("locales/{path}"), text, span).with("id", id));
    }
}
