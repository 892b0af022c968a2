//! The plain text of a document’s words, as a search needs it.

use crate::doc::{Inline, Piece, Words};

/// Appends the plain text of words, and a space.
pub(crate) fn words(words: &Words, out: &mut String) {
    inlines(&words.inlines, out);
    out.push(' ');
}

/// Appends the plain text of inlines: a blank is its placeholder.
pub(crate) fn inlines(list: &[Inline], out: &mut String) {
    for inline in list {
        match inline {
            Inline::Text(text) => out.push_str(text),
            Inline::Strong(inner) | Inline::Emphasis(inner) => inlines(inner, out),
            Inline::Link { words, .. }
            | Inline::Foreign { words, .. }
            | Inline::Original { words, .. }
            | Inline::Either { words, .. } => inlines(words, out),
            Inline::Code(code) => pieces(code, out),
            Inline::Label { text, gloss } => {
                out.push_str(text);
                out.push_str(gloss.as_deref().unwrap_or_default());
            }
            Inline::Blank(slot) => out.push_str(slot.fact.info().placeholder),
            Inline::Break => out.push(' '),
        }
    }
}

/// Appends the text of code.
pub(crate) fn pieces(list: &[Piece], out: &mut String) {
    for piece in list {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Blank(slot) => out.push_str(slot.fact.info().placeholder),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_brings_no_spaces_of_its_own() {
        let code = |text: &str| Inline::Code(vec![Piece::Text(text.to_owned())]);
        let words = [
            Inline::Text("from ".into()),
            code("a/b"),
            Inline::Text(" to ".into()),
            code("c"),
            Inline::Text(".".into()),
        ];
        let mut out = String::new();
        inlines(&words, &mut out);
        assert_eq!(out, "from a/b to c.");
    }
}
