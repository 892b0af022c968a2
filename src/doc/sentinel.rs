//! What stands in a text, a message or a template, where something else will be put.

use memchr::memmem;

/// Begin and end of a sentinel: private-use characters, which no text of ours and no cleaned value holds.
pub(crate) const SENTINEL: (char, char) = ('\u{E000}', '\u{E001}');

/// The first sentinel of a text: what stands before it, in it and after it.
pub(crate) fn next(text: &str) -> Option<(&str, &str, &str)> {
    // A search for a character looks for its last byte, which is in every other letter of Russian.
    let find = |text: &str, mark: char| memmem::find(text.as_bytes(), mark.encode_utf8(&mut [0; 4]).as_bytes());
    let (before, rest) = text.split_at(find(text, SENTINEL.0)?);
    let inside = rest.strip_prefix(SENTINEL.0)?;
    let (inside, rest) = inside.split_at(find(inside, SENTINEL.1)?);
    Some((before, inside, rest.strip_prefix(SENTINEL.1)?))
}

#[cfg(test)]
mod tests {
    use super::next;

    #[test]
    fn a_text_is_taken_apart_at_its_first_sentinel() {
        assert_eq!(next("по \u{E000}a\u{E001}\u{E000}b\u{E001}"), Some(("по ", "a", "\u{E000}b\u{E001}")));
        for text in ["", "по", "a\u{E000}b", "\u{E001}"] {
            assert_eq!(next(text), None, "{text}");
        }
    }
}
