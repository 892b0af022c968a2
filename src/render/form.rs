//! A rendered document: literal bytes and blanks. Filling it is a copy.

use std::borrow::Cow;

use super::escape::{self, Escape, Medium};
use super::table::Table;
use super::templates::Sentinel;
use super::text::Flow;
use crate::doc::Piece;
use crate::facts::list::{Slot, Value, Values, longest_run};

/// A rendered document in which every fact is still a blank.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Form {
    segments: Vec<Segment>,
    /// The slots that blanks refer to by number.
    slots: Vec<Slot>,
    /// How long the literal text is, to reserve memory.
    literal: usize,
}

/// A piece of a form. Blanks hold the number of their slot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Segment {
    Literal(String),
    Blank(usize, Escape),
    /// A Markdown code span, whose delimiter depends on what is in it.
    CodeSpan(Span),
    /// The delimiter of a Markdown fence: longer than any run of backquotes in the code.
    Fence(Vec<usize>, usize),
    /// A Markdown table, whose padding depends on what is in it.
    Table(Table),
    /// A paragraph for a terminal, whose line breaks depend on what is in it.
    Flow(Flow),
}

/// A Markdown code span.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) parts: Vec<SpanPart>,
    /// Whether it stands in a table, where `|` ends a cell even inside code.
    pub(super) in_table: bool,
}

/// A part of a code span.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum SpanPart {
    Literal(String),
    Blank(usize),
}

/// What blanks are filled with, by number of slot.
pub(super) type Resolved<'a> = [&'a Value];

impl Form {
    /// The text of the form for these facts.
    #[must_use]
    pub fn fill(&self, values: &Values) -> String {
        let mut out = String::new();
        self.fill_into(&mut out, values);
        out
    }

    /// Appends the text of the form for these facts.
    pub fn fill_into(&self, out: &mut String, values: &Values) {
        let resolved = self.resolve(values);
        out.reserve(self.literal + self.segments.len() * 16);
        write_all(out, &self.segments, &resolved);
    }

    /// The slots that have a blank in this form.
    #[must_use]
    pub fn slots(&self) -> &[Slot] {
        &self.slots
    }

    fn resolve<'a>(&self, values: &'a Values) -> Vec<&'a Value> {
        self.slots.iter().map(|slot| values.get(*slot).unwrap_or_else(|| slot.fact.placeholder())).collect()
    }
}

pub(super) fn write_all(out: &mut String, segments: &[Segment], values: &Resolved<'_>) {
    for segment in segments {
        match segment {
            Segment::Literal(text) => out.push_str(text),
            Segment::Blank(slot, escape) => {
                if let Some(value) = values.get(*slot) {
                    escape.write(out, value);
                }
            }
            Segment::CodeSpan(span) => span.write(out, values),
            Segment::Fence(slots, least) => {
                let longest = slots.iter().filter_map(|slot| values.get(*slot)).map(|value| value.backquotes).max();
                let length = longest.map_or(*least, |run| least.max(&(run + 1)).to_owned());
                out.extend(std::iter::repeat_n('`', length));
            }
            Segment::Table(table) => table.write(out, values),
            Segment::Flow(flow) => flow.write(out, values),
        }
    }
}

impl Span {
    fn write(&self, out: &mut String, values: &Resolved<'_>) {
        let simple = self.parts.iter().all(|part| match part {
            SpanPart::Literal(text) => !text.contains(['`', '|']),
            SpanPart::Blank(slot) => values.get(*slot).is_some_and(|v| v.plain),
        });
        if simple {
            out.push('`');
            self.parts.iter().for_each(|part| out.push_str(part.text(values)));
            out.push('`');
            return;
        }
        let text: String = self.parts.iter().map(|part| part.text(values)).collect();
        code_span(out, &text, self.in_table);
    }
}

impl SpanPart {
    fn text<'a>(&'a self, values: &'a Resolved<'_>) -> &'a str {
        match self {
            Self::Literal(text) => text,
            Self::Blank(slot) => values.get(*slot).map_or("", |value| &value.text),
        }
    }
}

/// Writes a Markdown code span around any text (CommonMark 0.31, section 6.1; GFM, section 4.10 for tables).
pub(super) fn code_span(out: &mut String, text: &str, in_table: bool) {
    // A backslash before a pipe reads differently in different parsers of tables, so such code is written as HTML.
    if in_table && text.contains("\\|") {
        out.push_str("<code>");
        for c in text.chars() {
            if c.is_ascii_punctuation() {
                out.push_str(&format!("&#{};", u32::from(c)));
            } else {
                out.push(c);
            }
        }
        out.push_str("</code>");
        return;
    }
    let fence = "`".repeat(longest_run(text, '`') + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    let text = if in_table { Cow::Owned(text.replace('|', "\\|")) } else { Cow::Borrowed(text) };
    out.extend([&fence, pad, &*text, pad, &fence]);
}

/// Collects a form: the only way to make one.
#[derive(Default)]
pub(super) struct Writer {
    segments: Vec<Segment>,
    slots: Vec<Slot>,
    /// What blanks are filled with at once, by number of slot, where the form is wanted with its placeholders only.
    placeholders: Option<Vec<&'static Value>>,
}

impl Writer {
    /// Collects a form that is only wanted with its placeholders: its whole text, without blanks.
    pub(super) fn with_placeholders() -> Self {
        Self { placeholders: Some(Vec::new()), ..Self::default() }
    }

    pub(super) fn text(&mut self, text: &str) {
        match self.segments.last_mut() {
            Some(Segment::Literal(last)) => last.push_str(text),
            _ if text.is_empty() => {}
            _ => {
                let mut literal = Self::room(text);
                literal.push_str(text);
                self.segments.push(Segment::Literal(literal));
            }
        }
    }

    pub(super) fn texts<const N: usize>(&mut self, texts: [&str; N]) {
        texts.into_iter().for_each(|text| self.text(text));
    }

    /// Room for a text and for what will follow it before the next blank.
    fn room(text: &str) -> String {
        const MOSTLY: usize = 240;
        String::with_capacity(text.len() + MOSTLY)
    }

    pub(super) fn html(&mut self, text: &str) {
        match self.segments.last_mut() {
            Some(Segment::Literal(last)) => escape::html(last, text),
            _ if text.is_empty() => {}
            _ => {
                let mut escaped = Self::room(text);
                escape::html(&mut escaped, text);
                self.segments.push(Segment::Literal(escaped));
            }
        }
    }

    pub(super) fn blank(&mut self, slot: Slot, escape: Escape) {
        let number = self.slot(slot);
        self.push(Segment::Blank(number, escape));
    }

    /// The blank that a sentinel stands for, or the text that it brings.
    pub(super) fn sentinel(&mut self, blank: &Sentinel<'_>, medium: Medium) {
        match (blank.otherwise, medium) {
            (None, _) => self.blank(blank.slot, Escape { syntax: blank.syntax, medium }),
            (Some(text), Medium::Html) => self.html(text),
            (Some(text), _) => self.text(text),
        }
    }

    pub(super) fn slot(&mut self, slot: Slot) -> usize {
        if let Some(number) = self.slots.iter().position(|known| *known == slot) {
            return number;
        }
        self.slots.push(slot);
        if let Some(placeholders) = &mut self.placeholders {
            placeholders.push(slot.fact.placeholder());
        }
        self.slots.len() - 1
    }

    pub(super) fn push(&mut self, segment: Segment) {
        let Some(placeholders) = &self.placeholders else { return self.segments.push(segment) };
        if !matches!(self.segments.last(), Some(Segment::Literal(_))) {
            self.segments.push(Segment::Literal(String::new()));
        }
        if let Some(Segment::Literal(text)) = self.segments.last_mut() {
            write_all(text, std::slice::from_ref(&segment), placeholders);
        }
    }

    /// A Markdown code span.
    pub(super) fn span(&mut self, pieces: &[Piece], in_table: bool) {
        if pieces.iter().all(|piece| matches!(piece, Piece::Text(_))) {
            let text: String = pieces.iter().map(|p| if let Piece::Text(t) = p { t } else { "" }).collect();
            let mut out = String::new();
            code_span(&mut out, &text, in_table);
            self.text(&out);
            return;
        }
        let part = |piece: &Piece| match piece {
            Piece::Text(text) => SpanPart::Literal(text.clone()),
            Piece::Blank(slot) => SpanPart::Blank(self.slot(*slot)),
        };
        let parts = pieces.iter().map(part).collect();
        self.push(Segment::CodeSpan(Span { parts, in_table }));
    }

    /// An address: literal parts as they are, facts percent-encoded.
    pub(super) fn href(&mut self, pieces: &[Piece], medium: Medium) {
        for piece in pieces {
            match piece {
                Piece::Text(text) if medium == Medium::Html => self.html(text),
                Piece::Text(text) => self.text(text),
                Piece::Blank(slot) => self.blank(*slot, Escape::url(slot.fact, medium)),
            }
        }
    }

    /// Pieces of code where nothing around them has a meaning.
    pub(super) fn pieces(&mut self, pieces: &[Piece]) {
        for piece in pieces {
            match piece {
                Piece::Text(text) => self.text(text),
                Piece::Blank(slot) => self.blank(*slot, Escape::plain(Medium::Raw)),
            }
        }
    }

    /// What `write` writes, as segments of their own.
    pub(super) fn inner<E>(&mut self, write: impl FnOnce(&mut Self) -> Result<(), E>) -> Result<Vec<Segment>, E> {
        let outer = std::mem::take(&mut self.segments);
        let result = write(self);
        let inner = std::mem::replace(&mut self.segments, outer);
        result.map(|()| inner)
    }

    pub(super) fn finish(self) -> Form {
        let length = |segment: &Segment| if let Segment::Literal(text) = segment { text.len() } else { 0 };
        Form { literal: self.segments.iter().map(length).sum(), segments: self.segments, slots: self.slots }
    }
}

#[cfg(test)]
mod tests {
    use super::code_span;

    #[test]
    fn the_delimiter_of_a_code_span_grows() {
        let span = |text, table| {
            let mut out = String::new();
            code_span(&mut out, text, table);
            out
        };
        assert_eq!(span("a", false), "`a`");
        assert_eq!(span("a``b", false), "```a``b```");
        assert_eq!(span("`a", false), "`` `a ``");
        assert_eq!(span("a|b", true), r"`a\|b`");
        assert_eq!(span(r"a\|b", true), "<code>a&#92;&#124;b</code>");
    }
}
