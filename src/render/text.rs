//! Plain text for a terminal: wrapped to its width, with or without colour.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::escape::{Escape, Medium};
use super::form::{Form, Resolved, Segment, Writer, write_all};
use super::markdown::code_text;
use super::templates::{self, TemplateError, Templates};
use crate::doc::{Block, Code, Document, Inline, Words};
use crate::facts::shape::Shape;

/// A paragraph that is broken into lines when it is filled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Flow {
    /// What stands before the first line.
    first: String,
    /// What stands before the other lines.
    rest: String,
    /// Runs of one style each.
    runs: Vec<(Style, Vec<Segment>)>,
    width: usize,
    colour: bool,
}

/// How a run looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Style {
    Plain,
    Bold,
    Italic,
    Code,
    Heading,
    Faint,
}

impl Style {
    /// The SGR sequence that switches it on (ECMA-48, section 8.3.117).
    fn code(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Bold => "\u{1b}[1m",
            Self::Italic => "\u{1b}[3m",
            Self::Code => "\u{1b}[36m",
            Self::Heading => "\u{1b}[1;4m",
            Self::Faint => "\u{1b}[2m",
        }
    }
}

impl Flow {
    pub(super) fn write(&self, out: &mut String, values: &Resolved<'_>) {
        let mut text = String::new();
        let mut styles = Vec::new();
        for (style, segments) in &self.runs {
            write_all(&mut text, segments, values);
            styles.push((text.len(), *style));
        }
        out.push_str(&self.first);
        let mut brush = Brush { out, styles: &styles, colour: self.colour, on: Style::Plain };
        let mut column = self.first.as_str().width();
        let (mut fresh, mut space, mut at) = (true, false, 0);
        for word in words(&text) {
            let start = at;
            at += word.len();
            if word == " " {
                space = !fresh;
                continue;
            }
            let width = word.width();
            if !fresh && column + usize::from(space) + width > self.width {
                brush.switch(Style::Plain);
                brush.out.push('\n');
                brush.out.push_str(&self.rest);
                column = self.rest.as_str().width();
            } else if space {
                brush.space(start);
                column += 1;
            }
            brush.word(start, word);
            column += width;
            (fresh, space) = (false, false);
        }
        brush.switch(Style::Plain);
        out.push('\n');
    }
}

/// Writes words in the styles of the runs that they come from.
struct Brush<'a> {
    out: &'a mut String,
    /// Where in the text each run ends.
    styles: &'a [(usize, Style)],
    colour: bool,
    on: Style,
}

impl Brush<'_> {
    /// The style at a place of the text, and where the run ends that it stands in.
    fn at(&self, place: usize) -> (usize, Style) {
        self.styles.iter().copied().find(|(end, _)| place < *end).unwrap_or((usize::MAX, Style::Plain))
    }

    fn switch(&mut self, style: Style) {
        if self.on == style || !self.colour {
            return;
        }
        if self.on != Style::Plain {
            self.out.push_str("\u{1b}[0m");
        }
        self.out.push_str(style.code());
        self.on = style;
    }

    /// A space before the word at `place`: in the style of both its neighbours, or in none.
    fn space(&mut self, place: usize) {
        if self.at(place).1 != self.on {
            self.switch(Style::Plain);
        }
        self.out.push(' ');
    }

    fn word(&mut self, mut place: usize, mut word: &str) {
        while !word.is_empty() {
            let (end, style) = self.at(place);
            let (now, later) = word.split_at(word.len().min(end - place));
            self.switch(style);
            self.out.push_str(now);
            (place, word) = (place + now.len(), later);
        }
    }
}

/// Splits a text where a line may break: at spaces, and between wide characters except at brackets and before punctuation.
fn words(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut start = 0;
    let mut before: Option<char> = None;
    for (at, c) in text.char_indices() {
        let breaks = before.is_some_and(|b| c == ' ' || b == ' ' || may_break(b, c));
        if breaks && at > start {
            out.push(&text[start..at]);
            start = at;
        }
        before = Some(c);
    }
    if start < text.len() {
        out.push(&text[start..]);
    }
    out
}

/// Whether a line may break between two characters without a space.
fn may_break(before: char, after: char) -> bool {
    let wide = |c: char| c.width() == Some(2);
    let closing = "，。；：？！、）”’》」』…—,.;:?!)]}>%";
    let opening = "（“‘《「『([{<";
    // Marks that combine with the character before them, and skin tones.
    let joins = after.width() == Some(0) || matches!(after, '\u{1F3FB}'..='\u{1F3FF}');
    (wide(before) || wide(after)) && !joins && !closing.contains(after) && !opening.contains(before)
}

/// Renders a document as text.
pub(super) fn form(
    templates: &Templates,
    document: &Document,
    shape: &Shape,
    width: usize,
    colour: bool,
) -> Result<Form, TemplateError> {
    let mut writer = Writer::default();
    let mut text = Text { writer: &mut writer, templates, shape, frame: &document.frame, width: width.max(20), colour };
    text.flow("", "", Style::Heading, &document.tree.title);
    for block in &document.tree.blocks {
        text.writer.text("\n");
        text.block(block, "", "")?;
    }
    Ok(writer.finish())
}

struct Text<'a> {
    writer: &'a mut Writer,
    templates: &'a Templates,
    shape: &'a Shape,
    frame: &'a std::collections::BTreeMap<String, String>,
    width: usize,
    colour: bool,
}

impl Text<'_> {
    /// Writes blocks; `first` stands before the first line, `rest` before all others.
    fn blocks(&mut self, blocks: &[Block<Words>], first: &str, rest: &str) -> Result<(), TemplateError> {
        for (number, block) in blocks.iter().enumerate() {
            if number > 0 {
                self.writer.text(rest.trim_end());
                self.writer.text("\n");
            }
            self.block(block, if number == 0 { first } else { rest }, rest)?;
        }
        Ok(())
    }

    fn block(&mut self, block: &Block<Words>, first: &str, rest: &str) -> Result<(), TemplateError> {
        match block {
            Block::Section { level, title, blocks, .. } => {
                let style = if *level == 2 { Style::Heading } else { Style::Bold };
                self.flow(first, rest, style, title);
                if !blocks.is_empty() {
                    self.writer.text("\n");
                }
                self.blocks(blocks, rest, rest)
            }
            Block::Paragraph(words) | Block::Caption(words) => {
                self.flow(first, rest, Style::Plain, words);
                Ok(())
            }
            Block::Note(kind, blocks) => {
                let word = self.frame.get(kind.as_str()).cloned().unwrap_or_default();
                let words = Words { inlines: vec![Inline::Text(word)], ..Words::default() };
                self.flow(first, rest, Style::Bold, &words);
                let inner = format!("{rest}│ ");
                self.blocks(blocks, &inner, &inner)
            }
            Block::Steps(items) => self.items(items, first, rest, |number| format!("{}. ", number + 1)),
            Block::List(items) => self.items(items, first, rest, |_| "• ".to_owned()),
            Block::Checklist(items) => self.items(items, first, rest, |_| "☐ ".to_owned()),
            Block::Table { head, rows } => {
                self.table(head, rows, first, rest);
                Ok(())
            }
            Block::Code(code) => self.code(code, first, rest),
        }
    }

    fn items(
        &mut self,
        items: &[Vec<Block<Words>>],
        first: &str,
        rest: &str,
        mark: impl Fn(usize) -> String,
    ) -> Result<(), TemplateError> {
        let loose = items.iter().any(|item| item.len() > 1);
        for (number, item) in items.iter().enumerate() {
            if number > 0 && loose {
                self.writer.text("\n");
            }
            let mark = mark(number);
            let before = if number == 0 { first } else { rest };
            let indent = " ".repeat(mark.as_str().width());
            self.blocks(item, &format!("{before}{mark}"), &format!("{rest}{indent}"))?;
        }
        Ok(())
    }

    /// A row is its first cell, with the other cells under it, each after its column's title: no terminal is too narrow.
    fn table(&mut self, head: &[Words], rows: &[Vec<Words>], first: &str, rest: &str) {
        for (number, row) in rows.iter().enumerate() {
            let Some((key, others)) = row.split_first() else { continue };
            self.flow(if number == 0 { first } else { rest }, rest, Style::Bold, key);
            for (title, cell) in head.iter().skip(1).zip(others) {
                let indent = format!("{rest}  ");
                let mut inlines = Vec::new();
                if head.len() > 2 {
                    inlines.extend(title.inlines.iter().cloned());
                    inlines.push(Inline::Text(": ".to_owned()));
                }
                inlines.extend(cell.inlines.iter().cloned());
                let words = Words { inlines, ..cell.clone() };
                self.flow(&indent, &format!("{indent}  "), Style::Plain, &words);
            }
        }
    }

    fn code(&mut self, code: &Code, first: &str, rest: &str) -> Result<(), TemplateError> {
        let (text, language) = code_text(self.templates, self.shape, code)?;
        let (on, off) = if self.colour { (Style::Code.code(), "\u{1b}[0m") } else { ("", "") };
        for (number, line) in text.lines().enumerate() {
            if line.is_empty() {
                self.writer.text(rest.trim_end());
            } else {
                self.writer.text(if number == 0 { first } else { rest });
                self.writer.text(&format!("    {on}"));
                templates::write_sentinels(self.writer, line, language, Medium::Raw, |writer, text| writer.text(text));
                self.writer.text(off);
            }
            self.writer.text("\n");
        }
        Ok(())
    }

    fn flow(&mut self, first: &str, rest: &str, style: Style, words: &Words) {
        let mut runs = Vec::new();
        self.runs(&words.inlines, style, &mut runs);
        if words.fallback.is_some() {
            let mark = self.frame.get("untranslated").cloned().unwrap_or_default();
            runs.push((Style::Faint, vec![Segment::Literal(format!(" ({mark})"))]));
        }
        let (first, rest) = (first.to_owned(), rest.to_owned());
        let flow = Flow { first, rest, runs, width: self.width, colour: self.colour };
        self.writer.push(Segment::Flow(flow));
    }

    fn runs(&mut self, inlines: &[Inline], style: Style, out: &mut Vec<(Style, Vec<Segment>)>) {
        let literal = |text: &str| vec![Segment::Literal(text.to_owned())];
        for inline in inlines {
            match inline {
                Inline::Text(text) => out.push((style, literal(text))),
                Inline::Blank(slot) => {
                    let blank = Segment::Blank(self.writer.slot(*slot), Escape::plain(Medium::Raw));
                    out.push((style, vec![blank]));
                }
                Inline::Strong(inner) => self.runs(inner, Style::Bold, out),
                Inline::Emphasis(inner) => self.runs(inner, Style::Italic, out),
                Inline::Code(pieces) => {
                    let code = self.pieces(|writer| writer.pieces(pieces));
                    // Where colour cannot tell code from words, backquotes do.
                    let mark = if self.colour { Vec::new() } else { literal("`") };
                    out.push((Style::Code, [mark.clone(), code, mark].concat()));
                }
                Inline::Label { text, gloss } => {
                    out.push((Style::Bold, literal(text)));
                    out.push((style, literal(gloss.as_deref().unwrap_or(""))));
                }
                Inline::Link { href, words } => {
                    self.runs(words, style, out);
                    let local = matches!(href.first(), Some(crate::doc::Piece::Text(text)) if text.starts_with('#'));
                    if !local {
                        let address = self.pieces(|writer| writer.href(href, Medium::Raw));
                        out.push((Style::Faint, [literal(" <"), address, literal(">")].concat()));
                    }
                }
                Inline::Foreign { words, .. } | Inline::Original { words, .. } | Inline::Either { words, .. } => {
                    self.runs(words, style, out);
                }
                Inline::Break => out.push((style, literal("; "))),
            }
        }
    }

    fn pieces(&mut self, write: impl FnOnce(&mut Writer)) -> Vec<Segment> {
        let inner: Result<_, std::convert::Infallible> = self.writer.inner(|writer| {
            write(writer);
            Ok(())
        });
        inner.unwrap_or_default()
    }
}
