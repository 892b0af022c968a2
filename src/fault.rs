//! What is wrong in a file of `content/`, `locales/` or `templates/`, with its place.
//!
//! A leaf that `catalog`, `l10n` and `render` return and `cli` prints. A fault holds no words, only a code and arguments: the
//! sentence is the message `fault-CODE` of the user's language.

use std::ops::Range;

/// One fault.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file, relative to the tree it belongs to, such as `content/causes/push-skipped.toml`.
    pub file: String,
    /// 1-based line, if the fault has a place inside the file.
    pub line: usize,
    /// 1-based column, in characters.
    pub column: usize,
    /// Byte range in the file, for a message that shows the source.
    pub span: Option<(usize, usize)>,
    /// Which fault; `fault-CODE` is its message.
    pub code: &'static str,
    /// Arguments of the message.
    pub args: Vec<(&'static str, String)>,
}

impl Fault {
    /// A fault of a whole file.
    #[must_use]
    pub fn of_file(code: &'static str, file: &str) -> Self {
        Self { file: file.to_owned(), line: 1, column: 1, span: None, code, args: Vec::new() }
    }

    /// A fault at a byte range of a file's text.
    #[must_use]
    pub fn at(code: &'static str, file: &str, text: &str, span: Range<usize>) -> Self {
        let start = floor_boundary(text, span.start);
        let end = floor_boundary(text, span.end.max(span.start));
        let before = &text[..start];
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().map_or(0, |tail| tail.chars().count()) + 1;
        Self { file: file.to_owned(), line, column, span: Some((start, end)), code, args: Vec::new() }
    }

    /// The same fault with one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

fn floor_boundary(text: &str, mut at: usize) -> usize {
    at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_counted_in_lines_and_characters() {
        let fault = Fault::at("x", "f", "один\nдва три\n", 16..22);
        assert_eq!((fault.line, fault.column), (2, 5));
    }
}
