//! Secrets that something breaks into pieces: a tab, a character without width, or quotation marks as a shell joins them
//! again.
//!
//! In: a line. Out: the line with `***` in place of every secret that is known by its form once what breaks it is left out, and of
//! what breaks it.

use super::{FORM, HIDDEN};
use crate::facts::list::is_invisible;

/// Whether it can stand inside a secret without being a part of it.
fn breaks(c: char) -> bool {
    matches!(c, '\t' | '\'' | '"' | '`') || is_invisible(c)
}

/// The line without such secrets.
pub(super) fn hide(text: &str) -> String {
    let Some(form) = FORM.as_ref().filter(|_| text.contains(breaks)) else { return text.to_owned() };
    let mut whole = String::with_capacity(text.len());
    // For each byte of `whole` its place in the text.
    let mut places: Vec<usize> = Vec::with_capacity(text.len());
    for (at, c) in text.char_indices().filter(|(_, c)| !breaks(*c)) {
        whole.push(c);
        places.extend(at..at + c.len_utf8());
    }
    let mut out = String::with_capacity(text.len());
    let mut kept = 0;
    for found in form.find_iter(&whole).filter(|found| !found.is_empty()) {
        let (start, end) = (places[found.start()], places[found.end() - 1] + 1);
        // What nothing breaks is found without leaving anything out, and without joining what stands beside it.
        if end - start > found.len() {
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
    fn what_only_stands_beside_quotation_marks_stays() {
        let whole = format!("\"token\": \"ghp_{}\", \"b\": 'c'", "aB3d".repeat(9));
        assert_eq!(hide(&whole), whole);
        assert_eq!(hide("a \"b\"\t'c'"), "a \"b\"\t'c'");
    }
}
