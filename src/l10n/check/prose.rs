//! A reading as a sequence of characters, code spans and arguments.

use crate::l10n::SENTINEL;
use crate::l10n::check::reading::Reading;

/// A unit of a reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Unit<'r> {
    Char(char),
    /// A code span, without its backquotes.
    Code(&'r str),
    /// The name of an argument in prose.
    Argument(&'r str),
}

/// Splits a reading into units, each with its byte offset in the reading's text.
pub(super) fn units(reading: &Reading) -> Vec<(usize, Unit<'_>)> {
    let text = &*reading.text;
    let mut units = Vec::with_capacity(text.len());
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let (unit, length) = match c {
            '`' => code(&text[at..]),
            c if c == SENTINEL.0 => argument(&text[at..]),
            c => (Unit::Char(c), c.len_utf8()),
        };
        units.push((at, unit));
        at += length;
    }
    units
}

/// The code span that begins `text`, or a lone backquote; and its length.
fn code(text: &str) -> (Unit<'_>, usize) {
    let fence = text.len() - text.trim_start_matches('`').len();
    let (open, rest) = text.split_at(fence);
    match rest.find(open) {
        Some(end) => (Unit::Code(rest[..end].trim()), fence + end + fence),
        None => (Unit::Char('`'), 1),
    }
}

fn argument(text: &str) -> (Unit<'_>, usize) {
    let inner = &text[SENTINEL.0.len_utf8()..];
    match inner.find(SENTINEL.1) {
        Some(end) => (Unit::Argument(&inner[..end]), SENTINEL.0.len_utf8() + end + SENTINEL.1.len_utf8()),
        None => (Unit::Char(SENTINEL.0), SENTINEL.0.len_utf8()),
    }
}

/// The code spans of a reading, sorted: what must be the same in every locale.
pub(super) fn codes(reading: &Reading) -> Vec<String> {
    let code = |(_, unit)| if let Unit::Code(code) = unit { Some(code.to_owned()) } else { None };
    let mut codes: Vec<String> = units(reading).into_iter().filter_map(code).collect();
    codes.sort();
    codes
}

/// The prose of a reading: every code span and argument is one U+FFFC, so that words keep apart.
pub(super) fn prose(reading: &Reading) -> Prose {
    let mut prose = Prose { text: String::with_capacity(reading.text.len()), places: Vec::new() };
    for (at, unit) in units(reading) {
        prose.places.push((prose.text.len(), at));
        prose.text.push(if let Unit::Char(c) = unit { c } else { '\u{FFFC}' });
    }
    prose
}

/// Prose with the places of its characters in the reading's text.
pub(super) struct Prose {
    pub(super) text: String,
    places: Vec<(usize, usize)>,
}

impl Prose {
    /// The place in the reading's text of a place in the prose.
    pub(super) fn place(&self, at: usize) -> usize {
        let found = self.places.binary_search_by_key(&at, |(own, _)| *own);
        found.ok().and_then(|i| self.places.get(i)).map_or(0, |(_, place)| *place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_and_arguments_are_units() {
        let text = "a `b \u{E000}image\u{E001}` \u{E000}link\u{E001}";
        let reading = Reading::plain(text);
        assert_eq!(codes(&reading), ["b \u{E000}image\u{E001}"]);
        assert_eq!(prose(&reading).text, "a \u{FFFC} \u{FFFC}");
        assert_eq!(units(&reading).last(), Some(&(18, Unit::Argument("link"))));
    }
}
