//! Faults of `locale.toml` and of the files in a locale's folder.

use std::collections::{BTreeMap, BTreeSet};

use super::Scene;
use super::plurals::CATEGORIES;
use crate::fault::Fault;
use crate::l10n::locale::Status;
use crate::l10n::{Locales, SOURCE, lock};

/// Checks the description of one locale.
pub(super) fn check(scene: &Scene<'_, '_>, locales: &Locales, faults: &mut Vec<Fault>) {
    let path = format!("{}/locale.toml", scene.lang);
    let text = scene.files.get(&path).map_or("", String::as_str);
    let mut report = |code, key, name: &str| {
        let fault = Fault::at(code, &format!("locales/{path}"), text, find(text, key, name));
        faults.push(fault.with("name", name));
    };
    if (scene.info.status == Status::Source) != (scene.lang == SOURCE) {
        report("locale-source", "status", scene.lang);
    }
    if let Some(problem) = plurals(scene) {
        report("locale-plurals", "plurals", &problem);
    }
    for tag in &scene.info.fallback {
        if locales.get(tag).is_none() || returns(locales, tag, scene.lang) {
            report("locale-fallback", "fallback", tag);
        }
    }
    if scene.lang != SOURCE && !scene.info.fallback.iter().any(|tag| tag == SOURCE) {
        report("locale-no-fallback", "fallback", scene.lang);
    }
    for id in &scene.info.no_gloss {
        if !scene.rules.wanted.labels.contains_key(id) || scene.entries.messages.contains_key(&*format!("label-{id}")) {
            report("locale-exception", "no-gloss", id);
        }
    }
    for id in scene.info.same_as_source.iter().filter(|id| !scene.may_be_same(id)) {
        report("locale-exception", "same-as-source", id);
    }
    files(scene, faults);
}

/// The fault of a tree without English, unless English is there and its own fault is reported already.
pub(super) fn no_source(files: &BTreeMap<String, String>) -> Vec<Fault> {
    let folder = format!("{SOURCE}/");
    let fault = Fault::of_file("locale-no-source", &format!("locales/{folder}locale.toml")).with("name", SOURCE);
    if files.keys().any(|path| path.starts_with(&folder)) { Vec::new() } else { vec![fault] }
}

/// The categories that are missing or too many against CLDR, if any.
fn plurals(scene: &Scene<'_, '_>) -> Option<String> {
    let own: BTreeSet<&str> = scene.info.plurals.iter().map(String::as_str).collect();
    match scene.plurals.categories() {
        Some(categories) => (own != categories).then(|| {
            let order = CATEGORIES.iter().filter(|category| categories.contains(**category));
            order.copied().collect::<Vec<_>>().join(", ")
        }),
        // CLDR does not know the language: the names must be right at least.
        None => {
            let good = own.contains("other") && own.iter().all(|category| CATEGORIES.contains(category));
            (!good).then(|| "other".to_owned())
        }
    }
}

/// Whether following fallbacks from `tag` leads to `lang`.
fn returns(locales: &Locales, tag: &str, lang: &str) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![tag];
    while let Some(tag) = open.pop() {
        if tag == lang {
            return true;
        }
        if let (true, Some(locale)) = (seen.insert(tag), locales.get(tag)) {
            open.extend(locale.info.fallback.iter().map(String::as_str));
        }
    }
    false
}

/// Files that nobody reads.
fn files(scene: &Scene<'_, '_>, faults: &mut Vec<Fault>) {
    let folder = format!("{}/", scene.lang);
    let known = [format!("{folder}locale.toml"), lock::path(scene.lang)];
    for path in scene.files.keys().filter(|path| path.starts_with(&folder)) {
        let note = path.ends_with("/README.md");
        let lock = scene.lang == SOURCE && *path == lock::path(SOURCE);
        let checks = &scene.rules.wanted.checks;
        let check = path.strip_prefix(&folder).and_then(|path| path.strip_prefix("checks/")).filter(|_| !note);
        let check = check.map(|name| name.strip_suffix(".ftl").unwrap_or(name));
        let nobodys = check.is_some_and(|id| !checks.ids.contains(id));
        if lock || nobodys || !(note || path.ends_with(".ftl") || known.contains(path)) {
            faults.push(Fault::of_file("locale-unknown-file", &format!("locales/{path}")).with("name", path));
        }
    }
}

/// The place of `name` after the line that begins with `key`, or of the key.
fn find(text: &str, key: &str, name: &str) -> std::ops::Range<usize> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('=')) {
            let value = text[start..].find(&format!("\"{name}\"")).map(|at| start + at + 1);
            return value.map_or(start..start + key.len(), |at| at..at + name.len());
        }
        start += line.len();
    }
    0..0
}
