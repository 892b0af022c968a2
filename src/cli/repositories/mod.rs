//! Lists of repositories, for a site with guides of each.
//!
//! [`lists`] reads TOML, CSV, JSON and lines of JSON into entries; [`checkouts`] reads a folder of checkouts. Every wrong entry of a
//! list is reported, with its place; a list with one wrong entry gives nothing. A checkout that cannot be read is left out, and
//! said to be: whoever looks after hundreds of them wants the others.

mod checkouts;
mod lists;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use lists::Entry;
use serde_json::Value;

use super::Failure;
use super::report::Report;
use crate::facts::list::Many;
use crate::facts::shape::OriginKind;
use crate::facts::{Override, gather, overrides};
use crate::site::Repository;
use crate::source::Memory;

/// What an entry can say besides facts.
const VISIBILITY: &str = "visibility";
const VISIBILITIES: [&str; 3] = ["public", "private", "internal"];

/// What GitHub calls something that is no fact by itself: `true` for a repository of an organisation.
const IN_ORGANIZATION: &str = "isInOrganization";

/// What GitHub and others call facts.
const ALSO: &[(&str, &str)] = &[
    ("nameWithOwner", "repo"),
    ("repository", "repo"),
    ("full_name", "repo"),
    ("defaultBranchRef", "default-branch"),
    ("images", "image"),
    ("tags", "tag"),
    ("branches", "branch"),
];

/// Reads the list; no repositories if there is none.
pub(super) fn read(report: &Report<'_>, list: Option<&Path>) -> Result<Vec<Repository>, Failure> {
    let Some(path) = list else { return Ok(Vec::new()) };
    if path.is_dir() {
        return checkouts::read(report, path).map(sorted);
    }
    let name = path.to_string_lossy().into_owned();
    let text = fs::read_to_string(path).map_err(|error| Failure::read(&name, &error))?;
    let text = text.trim_start_matches('\u{feff}');
    // Pages say where a fact was found; where the list lies on this machine is nobody's business.
    let file = path.file_name().map_or(name, |file| file.to_string_lossy().into_owned());
    let mut found = BTreeMap::<String, (Said, Repository)>::new();
    let mut failures = Vec::new();
    for entry in lists::entries(&file, text)? {
        let read = said(entry).and_then(|said| Ok((repository(report, &said)?, said)));
        match read {
            Ok((repository, said)) => {
                let key = key(&repository);
                match found.get(&key) {
                    None => _ = found.insert(key, (said, repository)),
                    Some((first, _)) if first.agrees(&said) => {}
                    Some((first, known)) => failures.push(contradiction((first, known), said, &repository)),
                }
            }
            Err(more) => failures.extend(more),
        }
    }
    let found = found.into_values().map(|(_, repository)| repository);
    if failures.is_empty() { Ok(found.collect()) } else { Err(Failure::Several(failures)) }
}

/// By what the site tells repositories apart: GitHub's names are the same in upper and lower case.
fn key(repository: &Repository) -> String {
    repository.name().to_lowercase()
}

fn sorted(mut list: Vec<Repository>) -> Vec<Repository> {
    list.sort_by_key(key);
    list
}

/// Two entries of one name that do not say the same. Neither may be dropped without a word.
fn contradiction((first, known): (&Said, &Repository), second: Said, repository: &Repository) -> Failure {
    let args = vec![("place", second.place), ("first", first.place.clone()), ("repository", repository.name())];
    let one_host = known.facts.host.value == repository.facts.host.value;
    Failure::usage(if one_host { "error-repos-contradiction" } else { "error-repos-hosts" }, args)
}

/// What an entry says, by the names of facts and `visibility`.
struct Said {
    place: String,
    values: BTreeMap<&'static str, Vec<String>>,
}

impl Said {
    /// Whether the other entry says the same of the same repository, however its name is spelled.
    fn agrees(&self, other: &Self) -> bool {
        let all = self.values.keys().chain(other.values.keys());
        all.filter(|name| **name != "repo").all(|name| self.values.get(name) == other.values.get(name))
    }
}

/// What the fields of an entry mean.
fn said(entry: Entry) -> Result<Said, Vec<Failure>> {
    let Entry { place, fields } = entry;
    let (mut values, mut failures) = (BTreeMap::<&'static str, Vec<String>>::new(), Vec::new());
    for (name, value) in &fields {
        match meaning(name, value, &place) {
            Ok((name, more)) if !more.is_empty() => values.entry(name).or_default().extend(more),
            Ok(_) => {}
            Err(failure) => failures.push(failure),
        }
    }
    let alone = values.iter().filter(|(name, values)| values.len() > 1 && !is_list(name));
    failures.extend(alone.map(|(name, _)| {
        let lists: Vec<&str> = names().filter(|name| is_list(name)).collect();
        let args = vec![("place", place.clone()), ("name", (*name).to_owned()), ("allowed", lists.join(", "))];
        Failure::usage("error-repos-several", args)
    }));
    if !values.contains_key("repo") {
        failures.push(Failure::usage("error-repos-nameless", vec![("place", place.clone())]));
    }
    if failures.is_empty() { Ok(Said { place, values }) } else { Err(failures) }
}

/// The repository that an entry is about, with the facts that it gives.
fn repository(report: &Report<'_>, said: &Said) -> Result<Repository, Vec<Failure>> {
    let visibility = said.values.get(VISIBILITY).and_then(|values| values.first().cloned());
    let one = |name: &str, value: &String| {
        let (name, value, place) = (name.to_owned(), value.clone(), said.place.clone());
        Override { kind: OriginKind::Flag, name, value, place }
    };
    let facts = said.values.iter().filter(|(name, _)| **name != VISIBILITY);
    let given: Vec<_> = facts.flat_map(|(name, values)| values.iter().map(move |value| one(name, value))).collect();
    let gathered = gather(&Memory::default(), &given, &BTreeMap::new(), &report.engine.actions())
        .map_err(|errors| vec![Failure::Facts(errors)])?;
    Ok(Repository { facts: gathered.facts, visibility, findings: None })
}

/// Every name that an entry can have.
fn names() -> impl Iterator<Item = &'static str> {
    overrides::givable().map(|(name, _)| name).chain([VISIBILITY])
}

/// Whether a fact can have several values. None of them can have a comma, so that one cell can hold them all.
fn is_list(name: &str) -> bool {
    overrides::givable().any(|(known, info)| known == name && matches!(info.many, Many::PerImage | Many::List))
}

/// The name of what an entry says, if there is such a name.
fn known(name: &str) -> Option<&'static str> {
    let also = ALSO.iter().find(|(other, _)| *other == name).map(|(_, known)| *known);
    let organization = (name == IN_ORGANIZATION).then_some("owner-kind");
    also.or(organization).or_else(|| names().find(|known| *known == name))
}

/// What a field of an entry says: the name of a fact, or `visibility`, and its values.
fn meaning(name: &str, value: &Value, place: &str) -> Result<(&'static str, Vec<String>), Failure> {
    let meant = known(name);
    // `gh` writes what a repository does not have as null.
    let values: Vec<String> = match value {
        Value::Object(branch) if name == "defaultBranchRef" => branch.get("name").map(texts).unwrap_or_default(),
        value => texts(value),
    };
    let Some(meant) = meant else {
        return if value.is_null() { Ok((VISIBILITY, Vec::new())) } else { Err(unknown(name, place)) };
    };
    let values = values.into_iter().filter(|value| !value.is_empty());
    let values: Result<Vec<String>, Failure> = match name {
        VISIBILITY => values.map(|value| one_of(&value.to_lowercase(), &VISIBILITIES, place)).collect(),
        IN_ORGANIZATION => values
            .map(|value| one_of(&value.to_lowercase(), &["true", "false"], place))
            .map(|value| Ok(if value? == "true" { "organization" } else { "user" }.to_owned()))
            .collect(),
        _ => Ok(values.collect()),
    };
    Ok((meant, values?))
}

/// A value that is one of a few words.
fn one_of(value: &str, allowed: &[&str], place: &str) -> Result<String, Failure> {
    if allowed.contains(&value) {
        return Ok(value.to_owned());
    }
    let example = allowed.first().copied().unwrap_or_default();
    let args = [("value", value), ("place", place), ("allowed", &allowed.join(", ")), ("example", example)];
    Err(Failure::usage("error-word", args.map(|(name, text)| (name, text.to_owned())).to_vec()))
}

/// A name that no entry has.
fn unknown(name: &str, place: &str) -> Failure {
    let allowed = names().collect::<Vec<_>>().join(", ");
    let args = vec![("name", name.to_owned()), ("place", place.to_owned()), ("allowed", allowed)];
    Failure::usage("error-repos-name", args)
}

fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Null => Vec::new(),
        Value::String(text) => vec![text.clone()],
        Value::Array(list) => list.iter().flat_map(texts).collect(),
        other => vec![other.to_string()],
    }
}
