//! `[ … ]`, `[[ … ]]` and `test`: whether they hold, as far as that is known.

use super::super::value::has_hole;
use super::{Alternatives, Shell, pattern};

impl Shell<'_> {
    /// Whether a test holds; nothing when that is not known.
    pub(super) fn test(&self, words: &[Alternatives]) -> Option<bool> {
        let mut results = words.split(|word| one(word) == Some("||")).map(|words| {
            let mut parts = words.split(|word| matches!(one(word), Some("&&" | "-a"))).map(simple);
            // Unknown and false is false.
            parts.try_fold(Some(true), |so_far, next| match (so_far, next) {
                (_, Some(false)) => Err(()),
                (Some(true), Some(true)) => Ok(Some(true)),
                _ => Ok(None),
            })
        });
        let mut unknown = false;
        for result in results.by_ref() {
            match result {
                Ok(Some(true)) => return Some(true),
                Ok(_) => unknown = true,
                Err(()) => {}
            }
        }
        if unknown { None } else { Some(false) }
    }
}

fn one(word: &Alternatives) -> Option<&str> {
    if let [text] = word.as_slice() { Some(text) } else { None }
}

fn simple(words: &[Alternatives]) -> Option<bool> {
    match words {
        [not, rest @ ..] if one(not) == Some("!") => simple(rest).map(|result| !result),
        [word] => empty(word).map(|empty| !empty),
        [sign, word] => match one(sign)? {
            "-z" => empty(word),
            "-n" => empty(word).map(|empty| !empty),
            _ => None,
        },
        // What an unquoted variable without a value leaves behind.
        [left, sign, right] => match one(sign)? {
            "=" | "==" => equal(left, right),
            "!=" => equal(left, right).map(|equal| !equal),
            "-eq" => equal(left, right),
            "-ne" => equal(left, right).map(|equal| !equal),
            _ => None,
        },
        _ => None,
    }
}

fn empty(word: &Alternatives) -> Option<bool> {
    let first = word.first()?.is_empty();
    // A hole can be empty.
    let known = word.iter().all(|text| text.is_empty() || !text.chars().all(super::super::value::is_hole));
    (known && word.iter().all(|text| text.is_empty() == first)).then_some(first)
}

/// Whether what is known of two texts differs at either end. Signs of a pattern are as open as holes.
fn differ(a: &str, b: &str) -> bool {
    let open = |c: char| super::super::value::is_hole(c) || matches!(c, '*' | '?' | '[' | '\\' | '(');
    let head = |text: &str| text.chars().take_while(|c| !open(*c)).collect::<String>();
    let tail = |text: &str| text.chars().rev().take_while(|c| !open(*c)).collect::<String>();
    let apart = |a: &str, b: &str| !a.starts_with(b) && !b.starts_with(a);
    apart(&head(a), &head(b)) || apart(&tail(a), &tail(b))
}

fn equal(left: &Alternatives, right: &Alternatives) -> Option<bool> {
    let mut results = Vec::new();
    for a in left {
        for b in right {
            let (text, glob): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
            let same = pattern::matches(&glob, &text);
            results.push(if !has_hole(a) && !has_hole(b) {
                Some(same)
            } else if same {
                Some(true)
            } else {
                differ(a, b).then_some(false)
            });
        }
    }
    let first = results.first().copied().flatten()?;
    results.iter().all(|result| *result == Some(first)).then_some(first)
}
