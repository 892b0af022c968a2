//! Short names for what a script declares.
//!
//! A name is one for the whole file, wherever it is declared in it, so that what means the same before means the same after. A name
//! stays that is also a property without a dot: in `{ name }` or `{ name: … }`.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::scanner::{Scanner, is_of_word};

/// Words of the language that are as short as the names which are made here.
const TAKEN: &[&str] = &["as", "do", "if", "in", "of"];

/// The script with short names.
pub(super) fn short_names(text: &str) -> String {
    let words = words(text);
    let short = chosen(text, &words);
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for Word { place, is_property, .. } in words {
        if let Some(name) = short.get(&text[place.clone()]).filter(|_| !is_property) {
            out.push_str(&text[done..place.start]);
            out.push_str(name);
            done = place.end;
        }
    }
    out + &text[done..]
}

/// A word of code.
struct Word {
    place: Range<usize>,
    /// The bracket it stands in.
    bracket: Option<char>,
    /// Whether it comes after a dot.
    is_property: bool,
}

fn words(text: &str) -> Vec<Word> {
    let mut scanner = Scanner::default();
    let mut words: Vec<Word> = Vec::new();
    for (at, sign) in text.char_indices() {
        let is_code = !scanner.is_in_text();
        scanner.step(&text[..at], sign);
        if !(is_code && is_of_word(sign)) {
            continue;
        }
        let end = at + sign.len_utf8();
        match words.last_mut().filter(|word| word.place.end == at) {
            Some(word) => word.place.end = end,
            None => {
                let before = text[..at].trim_end();
                let is_property = before.ends_with('.') && !before.ends_with("...");
                words.push(Word { place: at..end, bracket: scanner.bracket(), is_property });
            }
        }
    }
    words
}

/// The names that are declared and may be others, with what they become: those that take most room first.
fn chosen<'t>(text: &'t str, words: &[Word]) -> BTreeMap<&'t str, String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let (mut declared, mut kept) = (BTreeSet::new(), BTreeSet::new());
    for Word { place, bracket, .. } in words.iter().filter(|word| !word.is_property) {
        let name = &text[place.clone()];
        let (before, after) = (text[..place.start].trim_end(), text[place.end..].trim_start());
        *counts.entry(name).or_default() += 1;
        if *bracket == Some('{') && before.ends_with(['{', ',']) && after.starts_with([',', '}', '=', ':']) {
            kept.insert(name);
        }
        let alone =
            before.ends_with('(') && after.strip_prefix(')').is_some_and(|after| after.trim_start().starts_with("=>"));
        let word = |word: &str| before.strip_suffix(word).is_some_and(|rest| !rest.ends_with(is_of_word));
        if alone || word("const") || word("let") {
            declared.insert(name);
        }
    }
    let mut long: Vec<&str> = declared.difference(&kept).copied().filter(|name| name.len() > 2).collect();
    long.sort_by_key(|name| (std::cmp::Reverse(counts[name] * (name.len() - 1)), *name));
    let free = names().filter(|name| !counts.contains_key(name.as_str()) && !TAKEN.contains(&name.as_str()));
    long.into_iter().zip(free).collect()
}

/// `a` to `z`, `aa` to `zz`.
fn names() -> impl Iterator<Item = String> {
    let letters = || 'a'..='z';
    letters()
        .map(String::from)
        .chain(letters().flat_map(move |first| letters().map(move |second| format!("{first}{second}"))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_declared_gets_a_short_name_wherever_it_stands() {
        assert_eq!(short_names("const text = (node) => node.text + text;"), "const b = (a) => a.text + b;");
        assert_eq!(short_names("let name = [...name, `${name} name`];"), "let a = [...a, `${a} name`];");
        assert_eq!(short_names("const value = x ? value : other;"), "const a = x ? a : other;");
    }

    #[test]
    fn properties_globals_texts_and_patterns_keep_their_names() {
        for kept in [
            "const words = { words };",
            "let place = { place: 1, other };",
            "const { lang, own = 1 } = lang;",
            "location.replace(history);",
            "x = \"const text\" + /const text/;",
        ] {
            assert_eq!(short_names(kept), kept);
        }
    }

    #[test]
    fn a_short_name_is_none_that_is_there() {
        assert_eq!(short_names("const first = (a) => a + b(first);"), "const c = (a) => a + b(c);");
    }
}
