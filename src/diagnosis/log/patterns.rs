//! Every pattern of the catalog in one automaton.
//!
//! In: the catalog's signatures, signs and services that are somebody else's. Out: [`Patterns`]: one pass over bytes finds the
//! places where a literal of some pattern stands; on the line of such a place the pattern itself is tried. A regular expression
//! is compiled when it is first needed: most logs need few of them.

use std::sync::OnceLock;

use aho_corasick::{AhoCorasick, MatchKind};
use regex::{Regex, RegexBuilder};

use super::line::Line;
use crate::catalog::Catalog;
use crate::catalog::anchor::anchors;

/// What a pattern is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Signature,
    Sign,
    Elsewhere,
    /// A text that this module itself understands; the number is its place in the list that was given.
    Landmark,
}

/// One pattern.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) kind: Kind,
    pub(super) id: String,
    source: String,
    /// Whether only the line itself counts, not the message inside it.
    outermost: bool,
    compiled: OnceLock<Option<Regex>>,
}

impl Entry {
    pub(super) fn matches(&self, line: &str) -> bool {
        let compile = || RegexBuilder::new(&self.source).case_insensitive(true).build().ok();
        self.compiled.get_or_init(compile).as_ref().is_some_and(|pattern| pattern.is_match(line))
    }
}

/// All patterns, ready to search.
#[derive(Debug)]
pub struct Patterns {
    pub(super) entries: Vec<Entry>,
    literals: AhoCorasick,
    /// For each literal the patterns that it belongs to.
    owners: Vec<Vec<usize>>,
}

impl Patterns {
    /// The patterns of a catalog, and `landmarks`: literals of which [`Patterns::at`] tells that they were seen.
    ///
    /// # Errors
    ///
    /// Fails when the automaton becomes too large, which no catalog of a sane size does.
    pub(super) fn new(catalog: &Catalog, landmarks: &[&str]) -> Result<Self, aho_corasick::BuildError> {
        let mut entries = Vec::new();
        let mut add = |kind, id: &str, source: &str| {
            let outermost = kind == Kind::Sign && catalog.signs.get(id).is_some_and(|sign| sign.begins);
            let (id, source) = (id.to_owned(), source.to_owned());
            entries.push(Entry { kind, id, source, outermost, compiled: OnceLock::new() });
        };
        catalog.signatures.iter().for_each(|(id, signature)| add(Kind::Signature, id, &signature.pattern));
        catalog.signs.iter().for_each(|(id, sign)| add(Kind::Sign, id, &sign.whole()));
        catalog.elsewhere.iter().for_each(|(id, other)| add(Kind::Elsewhere, id, &other.pattern));
        landmarks.iter().for_each(|text| add(Kind::Landmark, text, &regex::escape(text)));
        let mut texts: Vec<String> = Vec::new();
        let mut owners: Vec<Vec<usize>> = Vec::new();
        for (index, entry) in entries.iter().enumerate() {
            for text in anchors(&entry.source).unwrap_or_default() {
                let at = texts.iter().position(|known| *known == text).unwrap_or_else(|| {
                    texts.push(text);
                    owners.push(Vec::new());
                    texts.len() - 1
                });
                owners[at].push(index);
            }
        }
        let literals =
            AhoCorasick::builder().ascii_case_insensitive(true).match_kind(MatchKind::Standard).build(&texts)?;
        Ok(Self { entries, literals, owners })
    }

    /// The ids of patterns that no literal leads to, so that they would never be tried.
    #[must_use]
    pub fn unfindable(&self) -> Vec<&str> {
        let found = |index: usize| self.owners.iter().any(|owners| owners.contains(&index));
        self.entries
            .iter()
            .enumerate()
            .filter(|(index, _)| !found(*index))
            .map(|(_, entry)| entry.id.as_str())
            .collect()
    }

    /// The next place at or after `from` where some literal ends.
    pub(super) fn next(&self, bytes: &[u8], from: usize) -> Option<usize> {
        let input = aho_corasick::Input::new(bytes).range(from..);
        self.literals.find(input).map(|found| found.end())
    }

    /// The patterns that match a line or the message inside it, by their places in `entries`, in order.
    pub(super) fn matching(&self, line: &Line) -> Vec<usize> {
        let mut candidates: Vec<usize> = Vec::new();
        for text in std::iter::once(line.text.as_str()).chain(line.message.as_deref()) {
            for found in self.literals.find_overlapping_iter(text) {
                candidates.extend(&self.owners[found.pattern().as_usize()]);
            }
        }
        candidates.sort_unstable();
        candidates.dedup();
        let matches = |entry: &Entry| {
            let inside = line.message.as_deref().filter(|_| !entry.outermost);
            entry.matches(&line.text) || inside.is_some_and(|message| entry.matches(message))
        };
        candidates.retain(|index| matches(&self.entries[*index]));
        candidates
    }
}
