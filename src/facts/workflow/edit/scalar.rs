//! How scalars are written: without quotes where that is safe, else with those that need the fewest escapes.
//!
//! In: a text and where it will stand. Out: YAML. A text that would be read as a number, a truth value or nothing gets quotes.

use std::fmt::Write as _;

use super::super::yaml::{Node, Value};
use super::Scalar;

/// A scalar on one line; `quote` is the one that the old value has.
pub(super) fn inline(scalar: &Scalar, quote: Option<char>, flow: bool) -> String {
    let text = match scalar {
        Scalar::Bool(value) => return value.to_string(),
        Scalar::Text(text) => text.as_str(),
    };
    let printable = !text.chars().any(char::is_control);
    match quote {
        Some('"') => double(text),
        Some('\'') if printable => single(text),
        _ if plain(text, flow) => text.to_owned(),
        _ if !printable || (text.contains('\'') && !text.contains(['"', '\\'])) => double(text),
        _ => single(text),
    }
}

fn single(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

fn double(text: &str) -> String {
    let mut out = "\"".to_owned();
    for char in text.chars() {
        match char {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            char if char.is_control() => {
                // Writing to a string cannot fail.
                let _ = write!(out, "\\U{:08x}", u32::from(char));
            }
            char => out.push(char),
        }
    }
    out.push('"');
    out
}

/// Whether a text can stand without quotes and is read as a text.
pub(super) fn plain(text: &str, flow: bool) -> bool {
    const INDICATORS: &[char] = &[
        ',', '[', ']', '{', '}', '#', '&', '*', '!', '|', '>', '\'', '"', '%', '@', '`', '-', '?', ':', '=', '<', '~',
    ];
    const WORDS: &[&str] = &["true", "false", "null", "yes", "no", "on", "off", "y", "n"];
    let number = text.starts_with(|char: char| char.is_ascii_digit() || matches!(char, '+' | '.'));
    !text.is_empty()
        && text.trim() == text
        && !text.starts_with(INDICATORS)
        && !number
        && !WORDS.contains(&text.to_ascii_lowercase().as_str())
        && !text.chars().any(char::is_control)
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.ends_with(':')
        && !(flow && text.contains([',', '[', ']', '{', '}', ':']))
}

/// A text of several lines as a literal block: what stands after the key. `None` where that cannot hold it.
pub(super) fn literal(text: &str, indent: usize, tail: &str) -> Option<String> {
    let (chomp, body) = match text.strip_suffix('\n') {
        Some(body) => ("", body),
        None => ("-", text),
    };
    let odd = |char: char| char.is_control() && char != '\n' && char != '\t';
    if body.is_empty() || body.ends_with('\n') || body.starts_with([' ', '\t', '\n']) || body.contains(odd) {
        return None;
    }
    Some(format!("|{chomp}{tail}\n{}", indented(body, indent)))
}

/// Lines moved to the right; empty ones stay empty.
pub(super) fn indented(text: &str, indent: usize) -> String {
    let pad = " ".repeat(indent);
    let line = |line: &str| if line.is_empty() { String::new() } else { format!("{pad}{line}") };
    text.split('\n').map(line).collect::<Vec<_>>().join("\n")
}

/// A node in flow style.
pub(super) fn flow(node: &Node) -> String {
    match &node.value {
        Value::Null => "null".to_owned(),
        Value::Text(text) => inline(&Scalar::Text(text.clone()), None, true),
        Value::List(items) => format!("[{}]", items.iter().map(flow).collect::<Vec<_>>().join(", ")),
        Value::Map(entries) => {
            let entry = |(key, node): &(_, Node)| format!("{}: {}", key_text(key), flow(node));
            format!("{{{}}}", entries.iter().map(entry).collect::<Vec<_>>().join(", "))
        }
    }
}

fn key_text(key: &super::super::yaml::Text) -> String {
    inline(&Scalar::Text(key.text.clone()), None, true)
}
