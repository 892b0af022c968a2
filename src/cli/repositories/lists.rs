//! Lists in files: TOML, CSV, JSON, lines of JSON. What `gh repo list --json nameWithOwner,isInOrganization,visibility,defaultBranchRef`
//! prints can be given as it is.

use std::path::Path;

use serde_json::Value;

use super::Failure;

/// An entry of a list: what it says, by name, and where it stands.
pub(super) struct Entry {
    pub(super) place: String,
    pub(super) fields: Vec<(String, Value)>,
}

/// Reads the entries of a list of this file name.
pub(super) fn entries(name: &str, text: &str) -> Result<Vec<Entry>, Failure> {
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

/// The line of a place in a text, from 1, whatever ends lines: LF, CRLF or CR.
fn line(text: &str, at: usize) -> usize {
    let before = text.get(..at).unwrap_or(text);
    1 + before.matches(['\r', '\n']).count() - before.matches("\r\n").count()
}

/// `[[repository]]` tables.
fn toml_entries(name: &str, text: &str) -> Result<Vec<Entry>, Failure> {
    #[derive(serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct List {
        repository: Vec<toml::Spanned<toml::Table>>,
    }
    let list: List = toml::from_str(text).map_err(|error| {
        broken(format!("{name}:{}", line(text, error.span().map_or(0, |span| span.start))), error.message().trim())
    })?;
    let entry = |table: toml::Spanned<toml::Table>| {
        let place = format!("{name}:{}", line(text, table.span().start));
        let value = serde_json::to_value(table.into_inner()).unwrap_or_default();
        Entry { fields: fields(value), place }
    };
    Ok(list.repository.into_iter().map(entry).collect())
}

fn json_list(name: &str, text: &str) -> Result<Vec<Entry>, Failure> {
    let list: Vec<Value> =
        serde_json::from_str(text).map_err(|error| broken(format!("{name}:{}", error.line()), &error))?;
    let entry = |(number, value): (usize, Value)| Entry { place: format!("{name}[{number}]"), fields: fields(value) };
    Ok(list.into_iter().enumerate().map(entry).collect())
}

fn json_lines(name: &str, text: &str) -> Result<Vec<Entry>, Failure> {
    let mut out = Vec::new();
    for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let place = format!("{name}:{}", number + 1);
        let value: Value = serde_json::from_str(line).map_err(|error| broken(place.clone(), &error))?;
        out.push(Entry { fields: fields(value), place });
    }
    Ok(out)
}

/// What an object says. A text alone is the name of a repository.
fn fields(value: Value) -> Vec<(String, Value)> {
    match value {
        Value::Object(fields) => fields.into_iter().collect(),
        Value::String(_) => vec![("repo".to_owned(), value)],
        _ => Vec::new(),
    }
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
    // The reader says where the record before ended; what ends lines may still follow.
    let place = |at: Option<&csv::Position>| {
        let from = at.map_or(0, |at| usize::try_from(at.byte()).unwrap_or(usize::MAX));
        let begins = text.bytes().enumerate().skip(from).find(|(_, byte)| !matches!(byte, b'\r' | b'\n'));
        format!("{name}:{}", line(text, begins.map_or(text.len(), |(at, _)| at)))
    };
    for record in reader.records() {
        let record = record.map_err(|error| broken(place(error.position()), &error))?;
        let place = place(record.position());
        if head.is_empty() {
            if record.iter().any(|field| field.contains('/')) {
                if record.len() > 1 {
                    return Err(Failure::usage("error-repos-headless", vec![("place", place)]));
                }
                head = vec!["repo".to_owned()];
            } else {
                head = record.iter().map(str::to_owned).collect();
                columns(&head, &place)?;
                continue;
            }
        }
        let pairs = head.iter().zip(record.iter()).filter(|(_, field)| !field.is_empty());
        out.push(Entry { place, fields: pairs.map(|(name, field)| (name.clone(), cell(name, field))).collect() });
    }
    Ok(out)
}

/// Whether every column has a name that an entry knows.
fn columns(head: &[String], place: &str) -> Result<(), Failure> {
    let unknown = head.iter().filter(|name| super::known(name).is_none());
    let failures: Vec<Failure> = unknown.map(|name| super::unknown(name, place)).collect();
    if failures.is_empty() { Ok(()) } else { Err(Failure::Several(failures)) }
}

/// What a cell says: where several values can stand, they are separated by commas or line breaks.
fn cell(name: &str, field: &str) -> Value {
    if !super::known(name).is_some_and(super::is_list) {
        return Value::String(field.to_owned());
    }
    let parts = field.split([',', '\n']).map(str::trim).filter(|part| !part.is_empty());
    Value::Array(parts.map(|part| Value::String(part.to_owned())).collect())
}
