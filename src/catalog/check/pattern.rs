//! Patterns as checks try them: every one is compiled, and most are tried on their own examples alone.
//!
//! `regex` prepares for searching long texts, which takes most of the time of compiling and is wasted on a line; its engine can be
//! asked to leave that out. What matches is the same.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use aho_corasick::AhoCorasick;
use regex_automata::meta;
use regex_automata::nfa::thompson::WhichCaptures;
use regex_automata::util::syntax;

use crate::catalog::anchor::anchors;

/// One pattern.
pub(super) struct Pattern {
    text: String,
    /// For lines of ASCII, which nearly all are: compiled in half the time, since it knows no other letters and spaces.
    ascii: Option<meta::Regex>,
    /// For all other lines, compiled when one comes.
    unicode: OnceCell<Option<meta::Regex>>,
}

impl Pattern {
    /// Compiles a pattern; none if it is no regular expression.
    pub(super) fn new(text: &str) -> Option<Self> {
        let ascii = if text.is_ascii() { compiled(text, false) } else { None };
        let pattern = Self { text: text.to_owned(), ascii, unicode: OnceCell::new() };
        (pattern.ascii.is_some() || pattern.unicode().is_some()).then_some(pattern)
    }

    /// Whether it matches a line.
    pub(super) fn is_match(&self, line: &str) -> bool {
        let regex = if line.is_ascii() { self.ascii.as_ref() } else { None };
        regex.or_else(|| self.unicode()).is_some_and(|regex| regex.is_match(line))
    }

    fn unicode(&self) -> Option<&meta::Regex> {
        self.unicode.get_or_init(|| compiled(&self.text, true)).as_ref()
    }
}

fn compiled(text: &str, unicode: bool) -> Option<meta::Regex> {
    let light = meta::Config::new()
        .auto_prefilter(false)
        .hybrid(false)
        .dfa(false)
        .onepass(false)
        .utf8_empty(unicode)
        .which_captures(WhichCaptures::Implicit);
    let syntax = syntax::Config::new().case_insensitive(true).unicode(unicode).utf8(unicode);
    meta::Regex::builder().syntax(syntax).configure(light).build(text).ok()
}

/// Patterns by name, of which those can be found that may match a line.
pub(super) struct Patterns<'a> {
    all: BTreeMap<&'a str, Pattern>,
    literals: Option<AhoCorasick>,
    /// For each literal the pattern that it belongs to.
    owners: Vec<&'a str>,
    /// The patterns that have no literal.
    bare: Vec<&'a str>,
}

impl<'a> Patterns<'a> {
    /// Patterns by name, each with its text.
    pub(super) fn new(patterns: Vec<(&'a str, &'a str, Pattern)>) -> Self {
        let (mut texts, mut owners, mut bare) = (Vec::new(), Vec::new(), Vec::new());
        for (name, text, _) in &patterns {
            match anchors(text) {
                Some(found) => {
                    owners.extend(std::iter::repeat_n(*name, found.len()));
                    texts.extend(found);
                }
                None => bare.push(*name),
            }
        }
        let literals = AhoCorasick::builder().ascii_case_insensitive(true).build(&texts).ok();
        if literals.is_none() {
            bare = patterns.iter().map(|(name, ..)| *name).collect();
        }
        let all = patterns.into_iter().map(|(name, _, pattern)| (name, pattern)).collect();
        Self { all, literals, owners, bare }
    }

    /// The pattern of this name.
    pub(super) fn get(&self, name: &str) -> Option<&Pattern> {
        self.all.get(name)
    }

    /// The patterns that may match a line, in order of their names: every match has one of a pattern's literals.
    pub(super) fn candidates(&self, line: &str) -> Vec<(&'a str, &Pattern)> {
        let mut names = self.bare.clone();
        if let Some(literals) = &self.literals {
            let found = literals.find_overlapping_iter(line);
            names.extend(found.filter_map(|found| self.owners.get(found.pattern().as_usize())));
        }
        names.sort_unstable();
        names.dedup();
        names.into_iter().filter_map(|name| Some((name, self.all.get(name)?))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Pattern;

    #[test]
    fn lines_of_any_letters_are_matched_as_in_logs() {
        let is_match = |pattern: &str, line: &str| Pattern::new(pattern).is_some_and(|pattern| pattern.is_match(line));
        assert!(is_match(r"denied:\s+\w+$", "DENIED: name"));
        assert!(is_match(r"denied:\s\w{3}$", "denied:\u{a0}имя"));
        assert!(!is_match(r"denied:\s\w{4}$", "denied:\u{a0}имя"));
        assert!(is_match("“x”", "“X”"));
        assert!(Pattern::new("(").is_none());
    }
}
