//! Secrets that something breaks into pieces or spells otherwise: a tab, a character without width, quotation marks as a shell
//! joins them again, escapes of addresses, of HTML and of JSON.
//!
//! In: a line. Out: the line with `***` in place of every secret that is known by its form once what breaks it is left out and its
//! escapes are read.

use std::sync::LazyLock;

use regex::Regex;

use super::{FORM, HIDDEN};
use crate::facts::list::is_invisible;

/// Characters that an address, HTML, JSON or a shell writes as numbers.
static ESCAPES: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"%(?:25)?(?P<url>[0-9A-Fa-f]{2})|&#[xX](?P<hex>[0-9A-Fa-f]{2,4});|&#(?P<number>[0-9]{2,3});|\\+(?:u00|x)(?P<json>[0-9A-Fa-f]{2})").ok()
});

/// Whether it can stand inside a secret without being a part of it.
fn breaks(c: char) -> bool {
    matches!(c, '\t' | '\'' | '"' | '`') || is_invisible(c)
}

/// A line as it reads without what breaks its words, with the place in the line of each of its bytes.
#[derive(Default)]
struct Whole {
    text: String,
    places: Vec<(usize, usize)>,
}

impl Whole {
    fn of(line: &str) -> Self {
        let mut whole = Self::default();
        let mut from = 0;
        for found in ESCAPES.iter().flat_map(|escapes| escapes.captures_iter(line)) {
            let Some(all) = found.get(0) else { continue };
            let number =
                |name, radix| found.name(name).and_then(|digits| u32::from_str_radix(digits.as_str(), radix).ok());
            let code = number("url", 16).or(number("hex", 16)).or(number("number", 10)).or(number("json", 16));
            let Some(c) = code.and_then(char::from_u32).filter(char::is_ascii_graphic) else { continue };
            whole.add(line, from, all.start());
            whole.push(c, all.start(), all.end());
            from = all.end();
        }
        whole.add(line, from, line.len());
        whole
    }

    fn add(&mut self, line: &str, from: usize, to: usize) {
        for (at, c) in line[from..to].char_indices().filter(|(_, c)| !breaks(*c)) {
            self.push(c, from + at, from + at + c.len_utf8());
        }
    }

    fn push(&mut self, c: char, start: usize, end: usize) {
        self.text.push(c);
        self.places.extend(std::iter::repeat_n((start, end), c.len_utf8()));
    }
}

/// The line without such secrets.
pub(super) fn hide(text: &str) -> String {
    let escaped = || ESCAPES.as_ref().is_some_and(|escapes| escapes.is_match(text));
    let Some(form) = FORM.as_ref().filter(|_| text.contains(breaks) || escaped()) else { return text.to_owned() };
    let whole = Whole::of(text);
    let mut out = String::with_capacity(text.len());
    let mut kept = 0;
    for found in form.find_iter(&whole.text).filter(|found| !found.is_empty()) {
        let (start, end) = (whole.places[found.start()].0, whole.places[found.end() - 1].1);
        // What nothing breaks is found without leaving anything out, and without joining what stands beside it.
        if end - start > found.len() && start >= kept {
            out.push_str(&text[kept..start]);
            out.push_str(HIDDEN);
            kept = end;
        }
    }
    out.push_str(&text[kept..]);
    out
}

#[cfg(test)]
mod tests {
    use super::hide;

    #[test]
    fn what_breaks_a_secret_goes_with_it() {
        let half = "aB3dE5fG7hJ9kL1m";
        assert_eq!(hide(&format!("A='gh'p_{half}{half} x")), "A='*** x");
        assert_eq!(hide(&format!("x ghp_{half}\t{half} y")), "x *** y");
        assert_eq!(hide(&format!("x ghp_{half}{half}\u{200b}{half} y")), "x *** y");
    }

    #[test]
    fn what_spells_a_secret_otherwise_goes_with_it() {
        let half = "aB3dE5fG7hJ9kL1m";
        for mark in ["%5F", "%255f", "&#95;", "&#x5f;", "\\u005f", "\\x5F"] {
            assert_eq!(hide(&format!("x ghp{mark}{half}{half} y")), "x *** y");
        }
    }

    #[test]
    fn what_only_stands_beside_quotation_marks_stays() {
        let whole = format!("\"token\": \"ghp_{}\", \"b\": 'c'", "aB3d".repeat(9));
        assert_eq!(hide(&whole), whole);
        assert_eq!(hide("a \"b\"\t'c'"), "a \"b\"\t'c'");
    }
}
