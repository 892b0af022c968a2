//! The same workflow as another writer would have written it: odd indentation, a comment at every key, anchors.
//!
//! A dress changes no value: what an independent parser reads stays the same but for the width of blanks in scripts.

use serde_json::Value;

/// How a text is written anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dress {
    /// Three columns for each two.
    Odd,
    /// A comment above every key and item, and one behind every value that ends on its line.
    Comments,
    /// An anchor at every value that may have one, and two jobs that share values by an alias.
    Anchors,
}

impl Dress {
    pub(crate) const ALL: [Self; 3] = [Self::Odd, Self::Comments, Self::Anchors];

    /// The text of a workflow or an action in this dress.
    pub(crate) fn of(self, text: &str) -> String {
        let lines = lines(text);
        let mut out: Vec<String> = Vec::new();
        for (number, line) in lines.iter().enumerate() {
            match self {
                Self::Odd => out.push(odd(line)),
                Self::Comments => commented(line, number, &mut out),
                Self::Anchors => {
                    out.push(anchored(line, number, lines.get(number + 1)));
                    if line.text.trim_end() == "jobs:" {
                        let column = lines.get(number + 1).map_or(2, |next| next.column);
                        out.extend(sharing(column));
                    }
                }
            }
        }
        out.join("\n") + "\n"
    }
}

/// The number of a comment is its line's, so that each can be found again.
pub(crate) fn notes(text: &str) -> Vec<&str> {
    text.match_indices("# note-").map(|(at, _)| text[at..].lines().next().unwrap_or_default()).collect()
}

/// What an independent parser reads, with one blank for many. The jobs that share values are left out.
pub(crate) fn meaning(text: &str) -> Value {
    fn plain(value: Value) -> Value {
        match value {
            Value::String(text) => Value::String(text.split_whitespace().collect::<Vec<_>>().join(" ")),
            Value::Array(items) => items.into_iter().map(plain).collect(),
            Value::Object(pairs) => {
                pairs.into_iter().filter(|(key, _)| !key.starts_with("sharing-")).map(|(k, v)| (k, plain(v))).collect()
            }
            other => other,
        }
    }
    plain(serde_saphyr::from_str(text).unwrap_or_else(|error| panic!("no YAML: {error}\n{text}")))
}

/// A line, and what it is in the file.
struct Line<'a> {
    text: &'a str,
    /// Where its content begins.
    column: usize,
    /// Whether it is a key or an item, and no part of a text of several lines.
    structural: bool,
    /// Where the value begins, if it is a key's that ends on the line (or has its value below).
    value: Option<usize>,
}

fn lines(text: &str) -> Vec<Line<'_>> {
    let mut block: Option<usize> = None;
    let mut found: Vec<Line<'_>> = Vec::new();
    for text in text.lines() {
        let column = text.len() - text.trim_start_matches([' ', '-']).len();
        let indent = text.len() - text.trim_start().len();
        if text.trim().is_empty() || block.is_some_and(|parent| indent > parent) {
            found.push(Line { text, column: indent, structural: false, value: None });
            continue;
        }
        block = None;
        let value = value_at(text, column);
        if value.is_some_and(|at| text[at..].starts_with(['|', '>'])) {
            block = Some(column);
        }
        let structural = value.is_some() || text[indent..].starts_with("- ");
        found.push(Line { text, column, structural, value });
    }
    found
}

/// Where the value of a line's key begins: behind the colon and a blank, or at the end.
fn value_at(line: &str, column: usize) -> Option<usize> {
    let rest = &line[column..];
    let colon = rest.find(": ").or_else(|| rest.ends_with(':').then(|| rest.len() - 1))?;
    let key = &rest[..colon];
    let named = !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || "-_.$/".contains(c));
    named.then(|| (column + colon + 2).min(line.len()))
}

/// The column of the dress for a column of the text: it grows, so that what stood under each other still does.
fn wider(column: usize) -> usize {
    column * 3 / 2
}

fn odd(line: &Line<'_>) -> String {
    let prefix =
        &line.text[..if line.structural { line.column } else { line.text.len() - line.text.trim_start().len() }];
    let mut out = String::new();
    for (column, _) in prefix.char_indices().filter(|(_, c)| *c == '-') {
        out.extend(std::iter::repeat_n(' ', wider(column) - out.len()));
        out.push('-');
    }
    out.extend(std::iter::repeat_n(' ', wider(prefix.len()) - out.len()));
    out + &line.text[prefix.len()..]
}

fn commented(line: &Line<'_>, number: usize, out: &mut Vec<String>) {
    if !line.structural {
        return out.push(line.text.to_owned());
    }
    let indent = line.text.len() - line.text.trim_start().len();
    out.push(format!("{}# note-{number}-above", " ".repeat(indent)));
    let ended = line.value.is_some_and(|at| !line.text[at..].starts_with(['|', '>']) && balanced(&line.text[at..]));
    let behind = if ended { format!(" # note-{number}-behind") } else { String::new() };
    out.push(format!("{}{behind}", line.text));
}

/// Whether the value ends on the line.
fn balanced(value: &str) -> bool {
    let count = |of: char| value.matches(of).count();
    !value.contains(" #") && count('[') == count(']') && count('"') % 2 == 0 && count('{') == count('}')
}

fn anchored(line: &Line<'_>, number: usize, next: Option<&Line<'_>>) -> String {
    let Some(at) = line.value else { return line.text.to_owned() };
    let value = &line.text[at..];
    let nested = value.is_empty() && next.is_some_and(|next| next.structural && next.column > line.column);
    let plain = !value.is_empty() && !value.starts_with(['*', '&', '#', '|', '>', '!']);
    if nested {
        format!("{} &n{number}", line.text)
    } else if plain {
        format!("{}&n{number} {value}", &line.text[..at])
    } else {
        line.text.to_owned()
    }
}

fn sharing(column: usize) -> Vec<String> {
    let lines = [
        "sharing-a:",
        "  runs-on: &machine ubuntu-24.04",
        "  permissions: &few {contents: read}",
        "  steps: &steps",
        "    - run: echo one",
        "sharing-b:",
        "  runs-on: *machine",
        "  permissions: *few",
        "  steps: *steps",
    ];
    lines.map(|line| format!("{}{line}", " ".repeat(column))).to_vec()
}
