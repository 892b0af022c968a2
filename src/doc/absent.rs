//! Controls of GitHub's screen that do not exist, and how a text is seen to speak of one.

use regex::{Regex, RegexBuilder};

/// How many characters a gap in a pattern can stand for.
const GAP: usize = 60;

/// Marks that set a part of a text off and say nothing themselves.
const MARKS: &[char] = &['*', '`', '"', '“', '”', '„', '«', '»'];

/// A control of GitHub's screen that does not exist.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Absent {
    /// What it is called where it is mentioned.
    pub text: String,
    /// The myths that refute it and may speak of it.
    pub myths: Vec<String>,
    /// Words in lower case that a text about it has, with `…` for up to 60 characters of the same sentence.
    pub patterns: Vec<String>,
}

impl Absent {
    /// Whether a text speaks of the control.
    #[must_use]
    pub fn is_in(&self, text: &str) -> bool {
        self.is_in_bare(&bare(text))
    }

    /// The same for a text without marks and capitals.
    fn is_in_bare(&self, text: &str) -> bool {
        self.patterns.iter().any(|pattern| fits(pattern, text))
    }
}

/// Several controls, ready to be looked for in many texts.
pub struct AbsentControls<'a> {
    controls: &'a [Absent],
    /// The last words of every pattern: hardly any text has one of them, and it is found fast.
    hint: Option<Regex>,
}

impl<'a> AbsentControls<'a> {
    /// Prepares the search.
    #[must_use]
    pub fn new(controls: &'a [Absent]) -> Self {
        let last = |pattern: &String| pattern.rsplit('…').next().map(|words| regex::escape(words.trim()));
        let words: Vec<String> = controls.iter().flat_map(|one| &one.patterns).filter_map(last).collect();
        let hint = RegexBuilder::new(&words.join("|")).case_insensitive(true).build().ok();
        Self { controls, hint: hint.filter(|_| !words.is_empty()) }
    }

    /// The controls that a text speaks of.
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<&'a Absent> {
        let text: String = text.chars().filter(|c| !MARKS.contains(c)).collect();
        if !self.hint.as_ref().is_some_and(|hint| hint.is_match(&text)) {
            return Vec::new();
        }
        let text = text.to_lowercase();
        self.controls.iter().filter(|control| control.is_in_bare(&text)).collect()
    }
}

/// A text without marks and capitals.
fn bare(text: &str) -> String {
    text.chars().filter(|c| !MARKS.contains(c)).collect::<String>().to_lowercase()
}

/// Whether a text in lower case has all parts of a pattern, in order and in one sentence.
fn fits(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('…').map(str::trim);
    let Some(first) = parts.next() else { return false };
    let rest: Vec<&str> = parts.collect();
    text.match_indices(first).any(|(at, _)| {
        let mut tail = &text[at + first.len()..];
        rest.iter().all(|part| {
            let end = reach(tail);
            let found = tail.match_indices(part).map(|(at, _)| at).next().filter(|at| *at <= end);
            tail = found.map_or("", |at| &tail[at + part.len()..]);
            found.is_some()
        })
    })
}

/// How far a gap can reach: to the end of the sentence, at most [`GAP`] characters.
fn reach(text: &str) -> usize {
    let mut chars = text.char_indices().take(GAP).peekable();
    let mut end = 0;
    while let Some((at, c)) = chars.next() {
        end = at + c.len_utf8();
        let next = chars.peek().map(|(_, next)| *next);
        if c == '。' || (c == '.' && next.is_none_or(char::is_whitespace)) {
            return at;
        }
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gap_stays_in_its_sentence() {
        let control = Absent { patterns: vec!["box … write packages".to_owned()], ..Absent::default() };
        assert!(control.is_in("The **box** that lets ghcr.io write packages"));
        assert!(!control.is_in("There is a box. It may write packages"));
        assert!(!control.is_in(&format!("box {} write packages", "x".repeat(GAP))));
        assert!(!control.is_in("write packages in a box"));
        assert_eq!(AbsentControls::new(&[control]).find("A BOX to write packages").len(), 1);
        assert!(AbsentControls::new(&[]).find("anything").is_empty());
    }
}
