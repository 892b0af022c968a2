//! Words that a language does not write so, endings tied to Latin words, and addresses typed in prose.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::prose::prose;
use super::reading::Reading;
use super::typography::{Slip, is_han, is_latin};
use crate::l10n::locale::Typography;

/// What stands for code and arguments in prose.
const OBJECT: char = '\u{FFFC}';

/// An address with its scheme or `www.`.
static ADDRESS: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(?i)(?-u:\b)(?:https?://|www\.)[!-~]*").ok());

/// A host and a path, without a scheme.
static HOST: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)(?-u:\b)[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/[!-~]*").ok());

/// Finds every slip in a reading. `program` says that it is a message of the program itself: the help of an option gives
/// examples of images, which look like a host and a path.
pub(super) fn check(typography: &Typography, program: bool, reading: &Reading) -> Vec<Slip> {
    let prose = prose(reading);
    let mut found: Vec<(&'static str, Range<usize>)> = Vec::new();
    found.extend(forbidden(typography, &prose.text).into_iter().map(|at| ("text-forbidden", at)));
    found.extend(tied(typography, &prose.text).into_iter().map(|at| ("text-hyphenation", at)));
    found.extend(addresses(&prose.text, program).into_iter().map(|at| ("text-address", at)));
    let slip = |(code, at): (&'static str, Range<usize>)| {
        let start = prose.place(at.start);
        (code, start..start + at.len(), prose.text[at].to_owned())
    };
    found.into_iter().map(slip).collect()
}

/// The words of a text with their places.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let start = text.as_ptr().addr();
    let words = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    words.map(move |word| (word.as_ptr().addr() - start, word))
}

/// Words that the language does not write so.
fn forbidden(typography: &Typography, text: &str) -> Vec<Range<usize>> {
    let (han, spaced): (Vec<&str>, Vec<&str>) =
        typography.forbidden.iter().map(String::as_str).partition(|entry| entry.starts_with(is_han));
    let mut found: Vec<Range<usize>> = Vec::new();
    for entry in han {
        found.extend(text.match_indices(entry).map(|(at, _)| at..at + entry.len()));
    }
    for (at, word) in words(text).filter(|_| !spaced.is_empty()) {
        let lower = word.to_lowercase();
        let is = |entry: &&str| entry.strip_suffix('*').map_or(lower == **entry, |stem| lower.starts_with(stem));
        if spaced.iter().any(is) {
            found.push(at..at + word.len());
        }
    }
    found
}

/// Endings that a hyphen ties to a Latin word, to code or to a fact.
fn tied(typography: &Typography, text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (at, word) in words(text).filter(|_| !typography.endings.is_empty()) {
        let Some(before) = text[..at].strip_suffix(['-', '‑', '–']) else { continue };
        let foreign = before.ends_with(|c| is_latin(c) || c == OBJECT);
        if !foreign || !typography.endings.contains(&word.to_lowercase()) {
            continue;
        }
        // The whole word is shown, if it is one.
        let start = before.trim_end_matches(is_latin).len();
        found.push(start..at + word.len());
    }
    found
}

/// Addresses, which are data and belong into `links.toml`. Those in the markup of a link are faults of markup already.
fn addresses(text: &str, program: bool) -> Vec<Range<usize>> {
    let linked = |at: usize| !program && (text[..at].ends_with("](") || text[..at].ends_with('<'));
    let whole = ADDRESS.iter().flat_map(|regex| regex.find_iter(text)).map(|found| found.range());
    let whole: Vec<Range<usize>> = whole.collect();
    let hosts = HOST.iter().filter(|_| !program).flat_map(|regex| regex.find_iter(text)).map(|found| found.range());
    let bare = hosts.filter(|host| !whole.iter().any(|address| address.contains(&host.start))).collect::<Vec<_>>();
    whole.iter().cloned().chain(bare).filter(|address| !linked(address.start)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slips(typography: &Typography, text: &str) -> Vec<String> {
        let slips = check(typography, false, &Reading::plain(text));
        slips.iter().map(|(code, at, what)| format!("{code} {} {what}", at.start)).collect()
    }

    fn with(forbidden: &[&str], endings: &[&str]) -> Typography {
        let owned = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        Typography { forbidden: owned(forbidden), endings: owned(endings), ..Typography::default() }
    }

    #[test]
    fn forbidden_words_are_whole_or_begin_a_word() {
        let russian = with(&["еще", "учетн*"], &[]);
        assert_eq!(slips(&russian, "Еще раз"), ["text-forbidden 0 Еще"]);
        assert_eq!(slips(&russian, "`a` учетные"), ["text-forbidden 4 учетные"]);
        assert_eq!(slips(&russian, "ещё, общеещенский, подучетный, `еще`"), [""; 0]);
        assert_eq!(slips(&with(&["账户"], &[]), "个人账户"), ["text-forbidden 6 账户"]);
    }

    #[test]
    fn endings_are_not_tied_to_latin_words() {
        let russian = with(&[], &["а", "ом"]);
        assert_eq!(slips(&russian, "после push-а"), ["text-hyphenation 11 push-а"]);
        assert_eq!(slips(&russian, "файлом `a`-ом"), ["text-hyphenation 16 -ом"]);
        assert_eq!(slips(&russian, "SSO-вход, как-то, 2-а, слово-а"), [""; 0]);
    }

    #[test]
    fn addresses_are_no_prose() {
        let none = Typography::default();
        assert_eq!(slips(&none, "see https://a.b/c now"), ["text-address 4 https://a.b/c"]);
        assert_eq!(slips(&none, "见HTTP://\u{E000}host\u{E001}/x"), ["text-address 3 HTTP://"]);
        assert_eq!(slips(&none, "see www.a.b"), ["text-address 4 www.a.b"]);
        assert_eq!(slips(&none, "see docs.github.com/en."), ["text-address 4 docs.github.com/en."]);
        assert_eq!(slips(&none, "`https://a.b` and/or GitHub.com, `ghcr.io/OWNER`, 1.2/3"), [""; 0]);
        let help = check(&none, true, &Reading::plain("such as ghcr.io/octo-org/app"));
        assert_eq!(help, []);
    }
}
