//! The little that can be seen of a script for actions/github-script: outputs that are texts or one of two texts.
//!
//! In: the script with its expressions filled in. Out: the outputs it sets for certain names; nothing for any other value.

use std::sync::LazyLock;

use regex::Regex;

use super::shell::{Alternatives, Variables};

static OUTPUT: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r#"core\.setOutput\(\s*['"]([\w-]+)['"]\s*,\s*([^\n;]+?)\s*\)\s*;?\s*(?:\n|$)"#).ok());
static CONSTANT: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?m)^\s*(?:const|let|var)\s+(\w+)\s*=\s*([^\n;]+?)\s*;?\s*$").ok());
static RETURN: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(?m)^\s*return\s+([^\n;]+?)\s*;?\s*$").ok());

/// The outputs that are known.
pub(super) fn outputs(script: &str) -> Variables {
    let mut out = Variables::new();
    for captures in OUTPUT.iter().flat_map(|pattern| pattern.captures_iter(script)) {
        if let Some(texts) = value(script, &captures[2], 0) {
            out.insert(captures[1].to_owned(), texts);
        }
    }
    let returned: Vec<Alternatives> = RETURN
        .iter()
        .flat_map(|pattern| pattern.captures_iter(script))
        .filter_map(|c| value(script, &c[1], 0))
        .collect();
    if let [texts] = returned.as_slice() {
        out.insert("result".to_owned(), texts.clone());
    }
    out
}

/// What an expression of JavaScript is, when it is a text, a constant that is one, or a choice of two.
fn value(script: &str, text: &str, depth: usize) -> Option<Alternatives> {
    let text = text.trim();
    if depth > 4 {
        return None;
    }
    if let Some(inner) = text.strip_suffix(".toLowerCase()") {
        return Some(value(script, inner, depth + 1)?.iter().map(|text| text.to_lowercase()).collect());
    }
    if let Some((condition, rest)) = text.split_once(" ? ") {
        let (yes, no) = rest.split_once(" : ")?;
        match condition.trim() {
            "true" => return value(script, yes, depth + 1),
            "false" => return value(script, no, depth + 1),
            _ => {}
        }
        let mut both = value(script, yes, depth + 1)?;
        both.extend(value(script, no, depth + 1)?);
        return Some(both);
    }
    let quote = text.chars().next()?;
    if matches!(quote, '\'' | '"' | '`') {
        let inside = text.strip_prefix(quote)?.strip_suffix(quote)?;
        let plain = !inside.contains(quote) && (quote != '`' || !inside.contains("${"));
        return plain.then(|| vec![inside.to_owned()]);
    }
    let found = CONSTANT.iter().flat_map(|pattern| pattern.captures_iter(script)).filter(|c| &c[1] == text);
    let values: Vec<String> = found.map(|captures| captures[2].to_owned()).collect();
    if let [only] = values.as_slice() { value(script, only, depth + 1) } else { None }
}
