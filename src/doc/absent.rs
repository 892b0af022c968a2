//! Controls of GitHub's screen that do not exist, and how a text is seen to speak of one.

use std::collections::BTreeSet;

use aho_corasick::AhoCorasick;

/// How many characters a gap in a pattern can stand for.
const GAP: usize = 60;

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
    /// Whether a text fits one of the patterns, as [`AbsentControls::find`] says of many at once.
    #[must_use]
    pub fn fits(pattern: &str, text: &str) -> bool {
        let text = bare(text);
        let mut parts = pattern.split('…').map(str::trim);
        let first = parts.next().unwrap_or_default();
        let rest: Vec<&str> = parts.collect();
        let mut starts = text.match_indices(first);
        starts.any(|(at, _)| follow(&rest, &text[at + first.len()..]))
    }
}

/// Several controls, ready to be looked for in many texts.
pub struct AbsentControls<'a> {
    controls: &'a [Absent],
    /// The first words of every pattern, found in one pass.
    firsts: Option<AhoCorasick>,
    /// For each of them the number of its control and the words that have to follow.
    rests: Vec<(usize, Vec<&'a str>)>,
}

impl<'a> AbsentControls<'a> {
    /// Prepares the search.
    #[must_use]
    pub fn new(controls: &'a [Absent]) -> Self {
        let (mut firsts, mut rests) = (Vec::new(), Vec::new());
        for (number, control) in controls.iter().enumerate() {
            for pattern in &control.patterns {
                let mut parts = pattern.split('…').map(str::trim);
                firsts.push(parts.next().unwrap_or_default());
                rests.push((number, parts.collect()));
            }
        }
        // Fewer words than a machine can hold cannot fail.
        Self { controls, firsts: AhoCorasick::new(firsts).ok(), rests }
    }

    /// The controls that a text speaks of.
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<&'a Absent> {
        let text = bare(text);
        let mut found = BTreeSet::new();
        for first in self.firsts.iter().flat_map(|firsts| firsts.find_overlapping_iter(&text)) {
            if let Some((number, rest)) = self.rests.get(first.pattern().as_usize())
                && !found.contains(number)
                && follow(rest, &text[first.end()..])
            {
                found.insert(*number);
            }
        }
        found.into_iter().filter_map(|number| self.controls.get(number)).collect()
    }
}

/// A text without capitals, and without the marks that set a part of it off and say nothing themselves.
fn bare(text: &str) -> String {
    // Most texts are of ASCII alone, where bytes are characters; in others, a byte of ASCII is still one.
    let mut bytes = text.to_ascii_lowercase().into_bytes();
    bytes.retain(|byte| !matches!(byte, b'*' | b'`' | b'"'));
    let out = String::from_utf8(bytes).unwrap_or_default();
    if out.is_ascii() {
        return out;
    }
    out.chars().filter(|c| !matches!(c, '“' | '”' | '„' | '«' | '»')).flat_map(char::to_lowercase).collect()
}

/// Whether all parts stand in a text in lower case, in order and in one sentence.
fn follow(parts: &[&str], text: &str) -> bool {
    let mut tail = text;
    parts.iter().all(|part| {
        let found = tail.find(part).filter(|at| *at <= reach(tail));
        tail = found.map_or("", |at| &tail[at + part.len()..]);
        found.is_some()
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
        let controls = [control];
        let is_in = |text: &str| {
            let found = !AbsentControls::new(&controls).find(text).is_empty();
            assert_eq!(Absent::fits(&controls[0].patterns[0], text), found, "{text}");
            found
        };
        assert!(is_in("The **box** that lets ghcr.io write packages"));
        assert!(is_in("A BOX to write packages"));
        assert!(is_in("A box, and a box to write packages"));
        assert!(!is_in("There is a box. It may write packages"));
        assert!(!is_in(&format!("box {} write packages", "x".repeat(GAP))));
        assert!(!is_in("write packages in a box"));
        assert!(AbsentControls::new(&[]).find("anything").is_empty());
    }
}
