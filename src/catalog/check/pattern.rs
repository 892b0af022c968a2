//! Patterns as checks try them: every one is compiled, and most are tried on their own examples alone.
//!
//! `regex` prepares for searching long texts and for any letters of the world, which takes most of the time of compiling and is wasted
//! on a line of ASCII. Here its own backtracker looks in lower case, for a pattern in lower case. What matches is the same.

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;

use aho_corasick::{AhoCorasick, AhoCorasickKind};
use regex_automata::meta;
use regex_automata::nfa::thompson::backtrack::{BoundedBacktracker, Cache};
use regex_automata::nfa::thompson::{self, NFA};
use regex_automata::util::syntax;
use regex_syntax::hir::Hir;

use crate::catalog::anchor;

/// One pattern.
pub(super) struct Pattern {
    text: String,
    /// For lines of ASCII.
    quick: Option<Quick>,
    /// For all other lines, compiled when one comes.
    unicode: OnceCell<Option<meta::Regex>>,
}

/// A pattern that knows ASCII alone.
struct Quick {
    regex: BoundedBacktracker,
    cache: RefCell<Cache>,
    /// Whether it looks in lines in lower case.
    lower: bool,
    /// Whether it could tell characters beyond ASCII from what stands in for them.
    strict: bool,
    anchors: Option<Vec<String>>,
}

/// A line that patterns are tried on.
pub(super) struct Line<'a> {
    text: &'a str,
    /// In ASCII, if that is possible, and that in lower case.
    ascii: Option<(String, String)>,
}

impl<'a> Line<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let ascii: Option<String> = text.chars().map(stand_in).collect();
        let ascii = ascii.map(|ascii| {
            let lower = ascii.to_ascii_lowercase();
            (ascii, lower)
        });
        Self { text, ascii }
    }
}

/// A character of ASCII; for dashes, quotation marks, arrows, pictures and the like a control character: both are neither of a word nor
/// space. None for all others.
fn stand_in(c: char) -> Option<char> {
    match c {
        c if c.is_ascii() => Some(c),
        '\u{2010}'..='\u{2027}' | '\u{2190}'..='\u{245f}' | '\u{2500}'..='\u{2bff}' | '\u{1f300}'..='\u{1f64f}' => {
            Some('\x7f')
        }
        _ => None,
    }
}

impl Pattern {
    /// Compiles a pattern; none if it is no regular expression.
    pub(super) fn new(text: &str) -> Option<Self> {
        let quick = match lowered(text) {
            Some(lowered) => Quick::new(&lowered, true),
            None => Quick::new(text, false),
        };
        let pattern = Self { text: text.to_owned(), quick, unicode: OnceCell::new() };
        (pattern.quick.is_some() || pattern.unicode().is_some()).then_some(pattern)
    }

    /// Whether it matches a line.
    pub(super) fn is_match(&self, line: &Line<'_>) -> bool {
        let quick = self.quick.as_ref().and_then(|quick| quick.is_match(line));
        quick.unwrap_or_else(|| self.unicode().is_some_and(|regex| regex.is_match(line.text)))
    }

    /// Literals one of which every match has.
    fn anchors(&self) -> Option<Vec<String>> {
        self.quick.as_ref().map_or_else(|| anchor::anchors(&self.text), |quick| quick.anchors.clone())
    }

    fn unicode(&self) -> Option<&meta::Regex> {
        let compiled = || {
            let syntax = syntax::Config::new().case_insensitive(true);
            let light = meta::Config::new().auto_prefilter(false).hybrid(false).dfa(false).onepass(false);
            meta::Regex::builder().syntax(syntax).configure(light).build(&self.text).ok()
        };
        self.unicode.get_or_init(compiled).as_ref()
    }
}

impl Quick {
    /// Compiles a pattern, which is in lower case if `lower`; none if it cannot do without the letters of the world.
    fn new(text: &str, lower: bool) -> Option<Self> {
        let syntax = syntax::Config::new().case_insensitive(!lower).unicode(false).utf8(false);
        let parsed: Hir = syntax::parse_with(text, &syntax).ok()?;
        let light = thompson::Config::new().utf8(false).which_captures(thompson::WhichCaptures::None);
        let nfa = NFA::compiler().configure(light).build_from_hir(&parsed).ok()?;
        let regex = BoundedBacktracker::new_from_nfa(nfa).ok()?;
        let cache = RefCell::new(regex.create_cache());
        let strict = !text.is_ascii() || ["\\x", "\\u", "\\U", "[:"].iter().any(|part| text.contains(part));
        let anchors = if lower { anchor::of_parsed(&parsed) } else { anchor::anchors(text) };
        Some(Self { regex, cache, lower, strict, anchors })
    }

    /// None where it cannot tell: the line has other characters, or is too long for the backtracker.
    fn is_match(&self, line: &Line<'_>) -> Option<bool> {
        let (ascii, lower) = line.ascii.as_ref().filter(|_| !self.strict || line.text.is_ascii())?;
        self.regex.try_is_match(&mut self.cache.borrow_mut(), if self.lower { lower } else { ascii }).ok()
    }
}

/// A pattern in lower case, which fits a line in lower case exactly if the pattern fits the line whatever its case. None if it has
/// flags, numbers of characters, letters beyond ASCII that have a case, or sets that may hold letters of one case only.
fn lowered(pattern: &str) -> Option<String> {
    if ["\\x", "\\u", "\\U", "\\p", "\\P"].iter().any(|text| pattern.contains(text)) {
        return None;
    }
    let mut out = String::with_capacity(pattern.len());
    let (mut rest, mut set) = (pattern, false);
    while let Some(c) = rest.chars().next() {
        let length = match c {
            '\\' => 2,
            '(' if rest.starts_with("(?P<") => 4,
            '(' if rest.starts_with("(?") && !rest.starts_with("(?:") && !rest.starts_with("(?<") => return None,
            '[' | '&' | '~' if set => return None,
            '-' if set && !is_plain_range(&pattern[..pattern.len() - rest.len()], &rest[1..]) => return None,
            c if !c.is_ascii() && (c.is_lowercase() || c.is_uppercase()) => return None,
            c => c.len_utf8(),
        };
        set = if set { c != ']' } else { c == '[' };
        let whole = rest.get(..length)?;
        if c == '\\' || length == 4 && c == '(' {
            out.push_str(whole)
        } else {
            out.push(c.to_ascii_lowercase())
        }
        rest = &rest[length..];
    }
    Some(out)
}

/// Whether a hyphen between these in a set, if it makes a range at all, makes one of digits or of letters of one case.
fn is_plain_range(before: &str, after: &str) -> bool {
    let (Some(first), Some(last)) = (before.chars().last(), after.chars().next()) else { return true };
    let kinds = [char::is_ascii_lowercase, char::is_ascii_uppercase, char::is_ascii_digit];
    last == ']' || first == '[' || first == '^' || kinds.iter().any(|is| is(&first) && is(&last))
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
    pub(super) fn new(patterns: Vec<(&'a str, Pattern)>) -> Self {
        let (mut texts, mut owners, mut bare) = (Vec::new(), Vec::new(), Vec::new());
        for (name, pattern) in &patterns {
            match pattern.anchors() {
                Some(found) => {
                    owners.extend(std::iter::repeat_n(*name, found.len()));
                    texts.extend(found);
                }
                None => bare.push(*name),
            }
        }
        let literals = AhoCorasick::builder()
            .ascii_case_insensitive(true)
            // For a few hundred short lines a table for every state is not worth making.
            .kind(Some(AhoCorasickKind::NoncontiguousNFA))
            .build(&texts)
            .ok();
        if literals.is_none() {
            bare = patterns.iter().map(|(name, _)| *name).collect();
        }
        let all = patterns.into_iter().collect();
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
    use super::{Line, Pattern, lowered};

    #[test]
    fn lines_of_any_letters_are_matched_as_in_logs() {
        let is_match =
            |pattern: &str, line: &str| Pattern::new(pattern).is_some_and(|pattern| pattern.is_match(&Line::new(line)));
        assert!(is_match(r"denied:\s+\w+$", "DENIED: name"));
        assert!(is_match(r"denied:\s\w{3}$", "denied:\u{a0}имя"));
        assert!(!is_match(r"denied:\s\w{4}$", "denied:\u{a0}имя"));
        assert!(is_match("“x”", "“X”"));
        assert!(is_match(r"^denied\W.[^a]$", "Denied: …"));
        assert!(!is_match(r"denied:\s[\w\s]", "denied: …"));
        assert!(is_match(r"denied: \x{2026}", "denied: …"));
        assert!(Pattern::new("(").is_none());
    }

    #[test]
    fn a_pattern_in_lower_case_fits_what_the_pattern_fits() {
        let quick = ["a…B|🚀", "[…x]B", r"(?P<Name>[A-Z]\S+)-B \W", "[^A]x[A-Za-z0-9_.-]", "(?:Foo|BAR)", r"[\w-]\D"];
        let slow = ["[A-z]", "[9-a]", "[!-~]x", "(?-i:a)b", r"\x41", "[[:upper:]]", "é", "[a-z&&[^b]]", r"x\x{2026}"];
        let lines = [
            "abc-b !", "ABC-B !", "bx-", "Ax.", "aX1", "foo", "Bar", "_x", "~x", "{x", "Zx", "Ab", "AB", "É", "b",
            "A…", "`Q",
        ];
        for text in quick.iter().chain(&slow) {
            assert_eq!(lowered(text).is_some(), quick.contains(text), "{text}");
            let regex = regex::RegexBuilder::new(text).case_insensitive(true).build();
            let (regex, pattern) = regex.ok().zip(Pattern::new(text)).expect("a pattern");
            for line in lines {
                assert_eq!(pattern.is_match(&Line::new(line)), regex.is_match(line), "{text} on {line}");
            }
        }
    }

    /// As the pattern that reads logs sees them.
    #[test]
    fn built_in_patterns_fit_the_built_in_examples_as_in_logs() {
        let catalog = &crate::Engine::built_in().catalog;
        let signatures: Vec<_> = catalog.signatures.values().collect();
        assert!(signatures.iter().filter(|signature| lowered(&signature.pattern).is_some()).count() > 100);
        let lines =
            signatures.iter().flat_map(|signature| signature.examples.iter().chain(&signature.counter_examples));
        let lines: Vec<_> = lines.map(|line| (line, Line::new(line))).collect();
        for (number, signature) in signatures.iter().enumerate() {
            let regex = regex::RegexBuilder::new(&signature.pattern).case_insensitive(true).build();
            let (regex, pattern) = regex.ok().zip(Pattern::new(&signature.pattern)).expect("a pattern");
            for (text, line) in lines.iter().skip(number % 7).step_by(7) {
                assert_eq!(pattern.is_match(line), regex.is_match(text), "{} on {}", &*signature.pattern, text.text);
            }
        }
    }
}
