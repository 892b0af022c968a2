//! GitHub-flavoured Markdown, laid out as Prettier would leave it.
//!
//! Every heading has an explicit anchor, because GitHub makes anchors from the words of a heading and those differ between
//! languages.

use std::borrow::Cow;

use memchr::{memchr, memchr3};

use super::escape::{Escape, Medium};
use super::form::{Form, Segment, Writer};
use super::frame::{self, Mark};
use super::table::Table;
use super::templates::{self, TemplateError, Templates, TextPart};
use super::{Frame, unlinked};
use crate::doc::{Block, Code, Document, Inline, Words};
use crate::facts::list::{Slot, longest_run};
use crate::facts::shape::Shape;

const TEMPLATE: &str = "markdown/file.md";

/// Renders a document as a Markdown file.
pub(super) fn form(
    templates: &Templates,
    document: &Document,
    shape: &Shape,
    frame: &Frame,
) -> Result<Form, TemplateError> {
    let mut writer = Writer::default();
    write(&mut writer, templates, document, shape, frame)?;
    Ok(writer.finish())
}

/// Writes a document as a Markdown file.
pub(super) fn write(
    writer: &mut Writer,
    templates: &Templates,
    document: &Document,
    shape: &Shape,
    frame: &Frame,
) -> Result<(), TemplateError> {
    let text = templates.frame(TEMPLATE, document, frame)?;
    let mut markdown = Markdown { writer, templates, shape, untranslated: &document.frame };
    frame::around(&text, TEMPLATE, |mark| match mark {
        Mark::Template(part) => {
            templates::write_sentinels(markdown.writer, part, "text", Medium::HtmlComment, |w, text| w.text(text));
            Ok(())
        }
        Mark::Title => {
            markdown.words(&document.tree.title, Place::Prose);
            Ok(())
        }
        Mark::Body => markdown.blocks(&document.tree.blocks, ""),
        Mark::Heading | Mark::Contents => Ok(()),
    })
}

struct Markdown<'a> {
    writer: &'a mut Writer,
    templates: &'a Templates,
    shape: &'a Shape,
    untranslated: &'a std::collections::BTreeMap<String, String>,
}

/// Where inlines stand, which decides what must be escaped.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// The beginning of a paragraph.
    Start,
    /// Anywhere else in prose.
    Prose,
    /// A cell of a table.
    Cell,
}

impl Markdown<'_> {
    /// Blocks with a blank line between them. What stands before each line but the first is `prefix`.
    fn blocks(&mut self, blocks: &[Block<Words>], prefix: &str) -> Result<(), TemplateError> {
        for (number, block) in blocks.iter().enumerate() {
            if number > 0 {
                self.blank_line(prefix);
            }
            if number > 0 && would_join(&blocks[number - 1], block) {
                self.writer.text("<!-- -->");
                self.blank_line(prefix);
            }
            self.block(block, prefix)?;
        }
        Ok(())
    }

    fn blank_line(&mut self, prefix: &str) {
        self.writer.text("\n");
        self.writer.text(prefix.trim_end());
        self.line(prefix);
    }

    fn line(&mut self, prefix: &str) {
        self.writer.text("\n");
        self.writer.text(prefix);
    }

    fn block(&mut self, block: &Block<Words>, prefix: &str) -> Result<(), TemplateError> {
        match block {
            Block::Section { id, level, title, blocks } => {
                self.writer.texts([&"#".repeat(usize::from(*level)), " <a id=\"", id, "\"></a>"]);
                self.words(title, Place::Prose);
                if !blocks.is_empty() {
                    self.blank_line(prefix);
                }
                self.blocks(blocks, prefix)
            }
            Block::Paragraph(words) | Block::Caption(words) => {
                self.words(words, Place::Start);
                Ok(())
            }
            Block::Note(kind, blocks) => {
                let inner = format!("{prefix}> ");
                self.writer.text(&format!("> [!{}]", kind.as_str().to_ascii_uppercase()));
                self.line(&inner);
                self.blocks(blocks, &inner)
            }
            Block::Steps(items) => self.items(items, prefix, |number| format!("{}. ", number + 1), ""),
            Block::List(items) => self.items(items, prefix, |_| "- ".to_owned(), ""),
            Block::Checklist(items) => self.items(items, prefix, |_| "- ".to_owned(), "[ ] "),
            Block::Table { head, rows } => self.table(head, rows, prefix),
            Block::Code(code) => self.code(code, prefix),
        }
    }

    /// A list. `mark` is its bullet or number; text after the bullet that does not indent what follows is `tick`.
    fn items(
        &mut self,
        items: &[Vec<Block<Words>>],
        prefix: &str,
        mark: impl Fn(usize) -> String,
        tick: &str,
    ) -> Result<(), TemplateError> {
        let loose = items.iter().any(|item| item.len() > 1);
        for (number, item) in items.iter().enumerate() {
            match (number, loose) {
                (0, _) => {}
                (_, true) => self.blank_line(prefix),
                (_, false) => self.line(prefix),
            }
            let mark = mark(number);
            self.writer.text(&mark);
            self.writer.text(tick);
            self.blocks(item, &format!("{prefix}{}", " ".repeat(mark.len())))?;
        }
        Ok(())
    }

    fn table(&mut self, head: &[Words], rows: &[Vec<Words>], prefix: &str) -> Result<(), TemplateError> {
        let mut lines = Vec::new();
        for row in std::iter::once(head).chain(rows.iter().map(Vec::as_slice)) {
            let mut cells = Vec::new();
            for words in row {
                cells.push(self.cell(words)?);
            }
            lines.push(cells);
        }
        let table = Table { prefix: prefix.to_owned(), rows: lines };
        if table.is_literal() {
            let mut text = String::new();
            table.write(&mut text, &[]);
            self.writer.text(&text);
        } else {
            self.writer.push(Segment::Table(table));
        }
        Ok(())
    }

    fn cell(&mut self, words: &Words) -> Result<Vec<Segment>, TemplateError> {
        let (templates, shape, untranslated) = (self.templates, self.shape, self.untranslated);
        self.writer.inner(|writer| {
            Markdown { writer, templates, shape, untranslated }.words(words, Place::Cell);
            Ok(())
        })
    }

    fn code(&mut self, code: &Code, prefix: &str) -> Result<(), TemplateError> {
        let (text, language) = code_text(self.templates, self.shape, code)?;
        let slots: Vec<Slot> = sentinel_slots(&text, language);
        let numbers: Vec<usize> = slots.into_iter().map(|slot| self.writer.slot(slot)).collect();
        let least = (longest_run(&text, '`') + 1).max(3);
        self.writer.push(Segment::Fence(numbers.clone(), least));
        self.writer.text(language);
        for line in text.lines() {
            if line.is_empty() {
                self.writer.text("\n");
                self.writer.text(prefix.trim_end());
            } else {
                self.line(prefix);
                templates::write_sentinels(self.writer, line, language, Medium::Raw, |writer, text| writer.text(text));
            }
        }
        self.line(prefix);
        self.writer.push(Segment::Fence(numbers, least));
        Ok(())
    }

    fn words(&mut self, words: &Words, place: Place) {
        self.inlines(&words.inlines, place);
        if words.fallback.is_some() {
            let mark = self.untranslated.get("untranslated").map_or("", String::as_str);
            self.writer.text(&format!(" _({})_", prose(mark, place)));
        }
    }

    fn inlines(&mut self, inlines: &[Inline], mut place: Place) {
        for (number, inline) in inlines.iter().enumerate() {
            match inline {
                Inline::Text(text) => {
                    let link = matches!(inlines.get(number + 1), Some(Inline::Link { .. }));
                    // Before a link, `!` would make it an image.
                    match text.strip_suffix('!').filter(|_| link) {
                        Some(text) => self.writer.text(&format!("{}\\!", prose(text, place))),
                        None => self.writer.text(&prose(text, place)),
                    }
                }
                Inline::Blank(slot) => self.writer.blank(*slot, Escape::plain(Medium::Markdown)),
                Inline::Strong(inner) => self.wrapped("**", inner, place),
                Inline::Emphasis(inner) => self.wrapped("_", inner, place),
                Inline::Code(pieces) => self.writer.span(pieces, place == Place::Cell),
                Inline::Label { text, gloss } => {
                    self.writer.texts(["**", &prose(text, inside(place)), "**"]);
                    self.writer.text(&prose(gloss.as_deref().unwrap_or(""), inside(place)));
                }
                Inline::Link { href, words } => {
                    self.writer.text("[");
                    self.inlines(&unlinked(words), inside(place));
                    self.writer.text("](");
                    self.writer.href(href, Medium::MarkdownUrl);
                    self.writer.text(")");
                }
                Inline::Foreign { words, .. } | Inline::Original { words, .. } | Inline::Either { words, .. } => {
                    self.inlines(words, place);
                }
                Inline::Break => self.writer.text("<br>"),
            }
            place = inside(place);
        }
    }

    fn wrapped(&mut self, mark: &str, inner: &[Inline], place: Place) {
        self.writer.text(mark);
        self.inlines(inner, inside(place));
        self.writer.text(mark);
    }
}

/// The place of what follows something else, or stands in it.
fn inside(place: Place) -> Place {
    if place == Place::Cell { Place::Cell } else { Place::Prose }
}

/// Whether Markdown would read two blocks as one: two lists of a kind, or, in some parsers, two call-outs.
fn would_join(before: &Block<Words>, after: &Block<Words>) -> bool {
    let bullets = |block: &Block<Words>| matches!(block, Block::List(_) | Block::Checklist(_));
    let steps = |block: &Block<Words>| matches!(block, Block::Steps(_));
    let note = |block: &Block<Words>| matches!(block, Block::Note(..));
    (bullets(before) && bullets(after)) || (steps(before) && steps(after)) || (note(before) && note(after))
}

/// The text of a code block with sentinels, and its language.
pub(super) fn code_text(
    templates: &Templates,
    shape: &Shape,
    code: &Code,
) -> Result<(String, &'static str), TemplateError> {
    match code {
        Code::Snippet { name, scope } => Ok((templates.snippet(name, shape, *scope)?, templates::language(name))),
        Code::Output(lines) => {
            let lines: Vec<String> = lines.iter().map(|line| templates::with_sentinels(line)).collect();
            Ok((lines.join("\n"), "text"))
        }
    }
}

fn sentinel_slots(text: &str, language: &str) -> Vec<Slot> {
    let mut slots: Vec<Slot> = Vec::new();
    templates::each_part(text, language, |part| {
        if let TextPart::Blank(blank) = part {
            slots.push(blank.slot);
        }
    });
    slots.sort();
    slots.dedup();
    slots
}

/// Escapes our own words where Markdown would read them otherwise, and only there, as Prettier does.
fn prose(text: &str, place: Place) -> Cow<'_, str> {
    let marker = if place == Place::Start { block_marker(text) } else { None };
    if marker.is_none() && !may_mean_more(text.as_bytes()) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut before = ' ';
    let text = marker.map_or(text, |at| {
        out.push_str(&text[..at]);
        out.push('\\');
        &text[at..]
    });
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let after = chars.peek().copied().unwrap_or(' ');
        let special = match c {
            '\\' | '`' | '*' | '[' | ']' | '<' => true,
            '_' => !(before.is_alphanumeric() && after.is_alphanumeric()),
            '|' => place == Place::Cell,
            '~' => before == '~' || after == '~',
            '&' => after == '#' || after.is_ascii_alphabetic(),
            _ => false,
        };
        if special {
            out.push('\\');
        }
        out.push(c);
        before = c;
    }
    Cow::Owned(out)
}

/// Whether there is a character that Markdown could read otherwise.
fn may_mean_more(text: &[u8]) -> bool {
    let groups = [(b'\\', b'`', b'*'), (b'[', b']', b'<'), (b'_', b'|', b'~')];
    memchr(b'&', text).is_some() || groups.into_iter().any(|(a, b, c)| memchr3(a, b, c, text).is_some())
}

/// Where a text at the beginning of a paragraph has a character that would make it another block.
fn block_marker(text: &str) -> Option<usize> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &text[digits..];
    let mark = rest.trim_start_matches(['#', '-', '+', '.', ')']);
    let run = &rest[..rest.len() - mark.len()];
    let ends = mark.is_empty() || mark.starts_with(' ');
    let special = match (digits, run) {
        (0, "-" | "+" | "#" | "##" | "###" | "####" | "#####" | "######") | (1..=9, "." | ")") => ends,
        (0, _) => rest.starts_with('>') || rest.starts_with("---"),
        _ => false,
    };
    special.then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::{Place, prose};

    #[test]
    fn only_what_would_be_read_otherwise_is_escaped() {
        let cases = [
            ("1. x", r"1\. x"),
            ("12) x", r"12\) x"),
            ("- x", r"\- x"),
            ("-x", "-x"),
            ("+", r"\+"),
            ("## x", r"\## x"),
            ("#1", "#1"),
            ("> x", r"\> x"),
            ("---", r"\---"),
            ("403: x", "403: x"),
            ("1.5 x", "1.5 x"),
            ("a_b _c_ a*b", r"a_b \_c\_ a\*b"),
            ("a | b ~ c ~~d", r"a | b ~ c \~\~d"),
            ("a & b &amp; &#1;", r"a & b \&amp; \&#1;"),
        ];
        for (text, wanted) in cases {
            assert_eq!(prose(text, Place::Start), wanted, "{text}");
        }
        assert_eq!(prose("- a | b", Place::Cell), r"- a \| b");
    }
}
