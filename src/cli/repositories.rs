//! Lists of repositories: TOML, CSV, JSON, lines of JSON, or a folder of checkouts.
//!
//! What `gh repo list --json nameWithOwner,isInOrganization,visibility,defaultBranchRef` prints can be given as it is. Every
//! wrong entry is reported, with its place; a list with one wrong entry gives nothing.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::Value;

use super::Failure;
use super::fix;
use super::report::Report;
use crate::diagnosis::checks::{self, Lines, Severity, Subject};
use crate::facts::shape::OriginKind;
use crate::facts::{FactError, Override, Problem, gather, overrides};
use crate::site::Repository;
use crate::source::{Disk, Memory, Workspace as _};

/// An entry of a list: what it says, by name, and where it stands.
struct Entry {
    place: String,
    fields: BTreeMap<String, Vec<String>>,
}

/// Reads the list; no repositories if there is none.
pub(super) fn read(report: &Report<'_>, list: Option<&Path>) -> Result<Vec<Repository>, Failure> {
    let Some(path) = list else { return Ok(Vec::new()) };
    if path.is_dir() {
        return checkouts(report, path);
    }
    let name = path.to_string_lossy().into_owned();
    let text = fs::read_to_string(path).map_err(|error| Failure::read(&name, &error))?;
    let text = text.trim_start_matches('\u{feff}');
    // Pages say where a fact was found; where the list lies on this machine is nobody's business.
    let file = path.file_name().map_or(name, |file| file.to_string_lossy().into_owned());
    let entries = entries(&file, text)?;
    let mut found = Vec::new();
    let mut errors = Vec::new();
    for entry in entries {
        match repository(report, entry) {
            Ok(repository) => found.push(repository),
            Err(more) => errors.extend(more),
        }
    }
    if errors.is_empty() { Ok(distinct(found)) } else { Err(Failure::Facts(errors)) }
}

/// Each repository once, by name, in order.
fn distinct(mut list: Vec<Repository>) -> Vec<Repository> {
    let name = |one: &Repository| {
        one.facts.repository.as_ref().map(|name| name.value.to_string().to_lowercase()).unwrap_or_default()
    };
    list.sort_by_key(name);
    list.dedup_by_key(|one| name(one));
    list
}

/// Every folder below this one that is a checkout, and the folder itself if it is one.
fn checkouts(report: &Report<'_>, folder: &Path) -> Result<Vec<Repository>, Failure> {
    let name = folder.to_string_lossy().into_owned();
    let entries = fs::read_dir(folder).map_err(|error| Failure::read(&name, &error))?;
    let mut folders: Vec<_> = entries.filter_map(Result::ok).map(|entry| entry.path()).collect();
    folders.push(folder.to_owned());
    folders.sort();
    let (mut found, mut nameless) = (Vec::new(), None);
    for path in folders.into_iter().filter(|path| path.join(".git").exists()) {
        let disk = Disk::open(&path, Vec::new())?;
        let gathered = match gather(&disk, &[], &BTreeMap::new(), &report.engine.actions()) {
            Ok(gathered) => gathered,
            // A checkout that was never published is none that the site is about.
            Err(errors) if errors.iter().all(|error| error.problem == Problem::NoRepository) => {
                nameless.get_or_insert(Failure::Facts(errors));
                continue;
            }
            Err(errors) => return Err(Failure::Facts(errors)),
        };
        let text =
            |path: &str| disk.read(path).ok().flatten().map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
        let (workflows, mut facts, catalog) = (&gathered.workflows, gathered.facts, &report.engine.catalog);
        let mut defects =
            checks::run(&Subject { report: workflows, facts: &facts, catalog, text: &text, lines: Lines::default() });
        // As `check` reports them where nobody asks for more.
        defects.retain(|finding| finding.check().is_none_or(|check| check.severity > Severity::Hint));
        fix::add_defects(&defects, &mut facts);
        found.push(Repository { facts, visibility: None, findings: Some(defects.len()) });
    }
    if found.is_empty() {
        return Err(nameless.unwrap_or_else(|| Failure::usage("error-repos-empty", vec![("file", name)])));
    }
    Ok(distinct(found))
}

/// The facts that an entry gives. A fact is given by its name as in flags.
fn repository(report: &Report<'_>, entry: Entry) -> Result<Repository, Vec<FactError>> {
    let Entry { place, mut fields } = entry;
    let visibility = fields.remove("visibility").and_then(|values| values.into_iter().next());
    let given = fields.into_iter().flat_map(|(name, values)| {
        let place = place.clone();
        values.into_iter().map(move |value| Override {
            kind: OriginKind::Config,
            name: name.clone(),
            value,
            place: place.clone(),
        })
    });
    let given: Vec<_> = given.map(|one| Override { kind: OriginKind::Flag, ..one }).collect();
    let gathered = gather(&Memory::default(), &given, &BTreeMap::new(), &report.engine.actions())?;
    let visibility = visibility.map(|text| text.to_lowercase());
    Ok(Repository { facts: gathered.facts, visibility, findings: None })
}

fn entries(name: &str, text: &str) -> Result<Vec<Entry>, Failure> {
    let extension = Path::new(name).extension().map(|e| e.to_string_lossy().to_lowercase()).unwrap_or_default();
    let entries = match (extension.as_str(), text.trim_start().chars().next()) {
        ("toml", _) => toml_entries(name, text),
        ("csv", _) => csv_entries(name, text),
        (_, Some('[')) => json_list(name, text),
        (_, Some('{')) => json_lines(name, text),
        _ => csv_entries(name, text),
    }?;
    if entries.is_empty() {
        return Err(Failure::usage("error-repos-empty", vec![("file", name.to_owned())]));
    }
    Ok(entries)
}

fn broken(place: String, problem: impl std::fmt::Display) -> Failure {
    Failure::usage("error-repos-syntax", vec![("place", place), ("problem", problem.to_string())])
}

/// `[[repository]]` tables.
fn toml_entries(name: &str, text: &str) -> Result<Vec<Entry>, Failure> {
    #[derive(serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct List {
        repository: Vec<toml::Spanned<toml::Table>>,
    }
    let line = |at: usize| 1 + text[..at.min(text.len())].matches('\n').count();
    let list: List = toml::from_str(text).map_err(|error| {
        broken(format!("{name}:{}", line(error.span().map_or(0, |span| span.start))), error.message().trim())
    })?;
    let entry = |table: toml::Spanned<toml::Table>| {
        let place = format!("{name}:{}", line(table.span().start));
        let value = serde_json::to_value(table.into_inner()).unwrap_or_default();
        Entry { fields: fields(&value), place }
    };
    Ok(list.repository.into_iter().map(entry).collect())
}

fn json_list(name: &str, text: &str) -> Result<Vec<Entry>, Failure> {
    let list: Vec<Value> =
        serde_json::from_str(text).map_err(|error| broken(format!("{name}:{}", error.line()), &error))?;
    let entry = |(number, value): (usize, Value)| Entry { place: format!("{name}[{number}]"), fields: fields(&value) };
    Ok(list.into_iter().enumerate().map(entry).collect())
}

fn json_lines(name: &str, text: &str) -> Result<Vec<Entry>, Failure> {
    let mut out = Vec::new();
    for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let place = format!("{name}:{}", number + 1);
        let value: Value = serde_json::from_str(line).map_err(|error| broken(place.clone(), &error))?;
        out.push(Entry { fields: fields(&value), place });
    }
    Ok(out)
}

/// A table whose first line names the columns; a table of one column without a name for it is a list of repositories.
fn csv_entries(name: &str, text: &str) -> Result<Vec<Entry>, Failure> {
    // Spreadsheets write semicolons where the comma stands in numbers.
    let head = text.lines().next().unwrap_or_default();
    let delimiter = if head.contains(';') && !head.contains(',') { b';' } else { b',' };
    let mut reader = csv::ReaderBuilder::new();
    reader.has_headers(false).trim(csv::Trim::All).delimiter(delimiter);
    let mut reader = reader.from_reader(text.as_bytes());
    let mut head: Vec<String> = Vec::new();
    let mut out = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| {
            let line = error.position().map_or(1, csv::Position::line);
            broken(format!("{name}:{line}"), &error)
        })?;
        let line = record.position().map_or(1, csv::Position::line);
        if head.is_empty() {
            if record.iter().any(|field| field.contains('/')) {
                head = vec!["repo".to_owned()];
            } else {
                head = record.iter().map(str::to_owned).collect();
                continue;
            }
        }
        let pairs = head.iter().zip(record.iter()).filter(|(_, field)| !field.is_empty());
        let object = pairs.map(|(name, field)| (name.clone(), Value::String(field.to_owned()))).collect();
        out.push(Entry { place: format!("{name}:{line}"), fields: fields(&Value::Object(object)) });
    }
    Ok(out)
}

/// What an object says, by the names of flags. GitHub's own names are taken too.
fn fields(value: &Value) -> BTreeMap<String, Vec<String>> {
    let mut out = BTreeMap::new();
    for (name, value) in value.as_object().into_iter().flatten() {
        let (name, values) = match name.as_str() {
            "nameWithOwner" | "repository" | "full_name" => ("repo", texts(value)),
            "isInOrganization" => {
                let organization = texts(value) == ["true"];
                ("owner-kind", vec![if organization { "organization" } else { "user" }.to_owned()])
            }
            "defaultBranchRef" => ("default-branch", value.get("name").map(texts).unwrap_or_default()),
            "images" => ("image", texts(value)),
            "tags" => ("tag", texts(value)),
            "branches" => ("branch", texts(value)),
            other => (other, texts(value)),
        };
        let known = name == "visibility" || overrides::givable().any(|(known, _)| known == name);
        let values: Vec<String> = values.into_iter().filter(|value| !value.is_empty()).collect();
        if !values.is_empty() && (known || !value.is_null()) {
            out.insert(name.to_owned(), values);
        }
    }
    out
}

fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Null => Vec::new(),
        Value::String(text) => vec![text.clone()],
        Value::Array(list) => list.iter().flat_map(texts).collect(),
        other => vec![other.to_string()],
    }
}
