//! What stands in a text, a message or a template, where something else will be put.

/// Begin and end of a sentinel: private-use characters, which no text of ours and no cleaned value holds.
pub(crate) const SENTINEL: (char, char) = ('\u{E000}', '\u{E001}');

/// The first sentinel of a text: what stands before it, in it and after it.
pub(crate) fn next(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = split_once(text, SENTINEL.0)?;
    let (inside, after) = split_once(rest, SENTINEL.1)?;
    Some((before, inside, after))
}

/// What stands before and after a character. The search of the standard library looks for its last byte, which is in every other
/// letter of Russian; this one for the first, which is in private-use characters only.
fn split_once(text: &str, mark: char) -> Option<(&str, &str)> {
    let mut bytes = [0; 4];
    let lead = *mark.encode_utf8(&mut bytes).as_bytes().first()?;
    memchr::memchr_iter(lead, text.as_bytes())
        .find_map(|at| Some((text.get(..at)?, text.get(at..)?.strip_prefix(mark)?)))
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
