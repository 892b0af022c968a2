//! HTML: one self-contained page, or the parts of a page of the help site.
//!
//! Comes in: a document. Goes out: a form, readable without a script, in light and dark, on paper and on a phone; or [`Parts`]
//! in which every blank is an element of its own, so that a script can fill it in the reader's browser:
//!
//! * `<var data-f="FACT" data-s="SYNTAX">PLACEHOLDER</var>` for a blank in words or code;
//! * `<a href="…" data-h="FACT FACT …">` for an address with blanks: the facts of its placeholders, which are a host or words in
//!   capitals, in their order;
//! * `<span class="either">` round a link that is one of two, each with `data-kind`.

use super::escape::{Escape, Medium};
use super::form::{Form, Writer};
use super::frame::{self, Mark};
use super::markdown::code_text;
use super::named::{may_name, named};
use super::templates::{self, Sentinel, TemplateError, Templates, TextPart};
use super::{Frame, unlinked};
use crate::doc::{Block, Code, Document, Inline, Piece, Words};
use crate::facts::list::{Fact, Part, Slot, Values};
use crate::facts::shape::Shape;

const TEMPLATE: &str = "html/guide.html";

/// Renders a document as a page.
pub(super) fn form(
    templates: &Templates,
    document: &Document,
    shape: &Shape,
    frame: &Frame,
) -> Result<Form, TemplateError> {
    let text = templates.render(TEMPLATE, &frame::context(document, frame))?;
    let mut writer = Writer::default();
    let mut html = Html::new(&mut writer, templates, document, shape, false);
    frame::around(&text, TEMPLATE, |mark| {
        match mark {
            Mark::Template(part) => {
                templates::write_sentinels(html.writer, part, "text", Medium::HtmlComment, |w, text| w.text(text));
            }
            Mark::Body => html.blocks(&document.tree.blocks)?,
            Mark::Title => html.plain(&document.tree.title.inlines),
            Mark::Contents => html.contents(&document.tree.blocks),
            Mark::Heading => html.words(&document.tree.title),
        }
        Ok(())
    })?;
    Ok(writer.finish())
}

/// The parts of a document that a page of the help site puts into its frame.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    /// The title as text, escaped for HTML.
    pub title: String,
    /// The title with its markup.
    pub heading: String,
    /// The first paragraph as text, escaped for HTML.
    pub lead: String,
    /// The entries of the list of sections; empty if there are none.
    pub contents: String,
    /// The paragraphs that stand before everything else.
    pub opening: String,
    /// What stands under the title and the opening.
    pub body: String,
}

/// Writes the parts of a page. With values the blanks are filled; without, they are marked and hold their placeholders.
pub(super) fn parts(
    templates: &Templates,
    document: &Document,
    shape: &Shape,
    values: Option<&Values>,
    opening: usize,
) -> Result<Parts, TemplateError> {
    let none = Values::default();
    let write = |marked: bool, put: &dyn Fn(&mut Html<'_>) -> Result<(), TemplateError>| {
        let mut writer = if values.is_some() { Writer::default() } else { Writer::with_placeholders() };
        put(&mut Html::new(&mut writer, templates, document, shape, marked))?;
        Ok::<_, TemplateError>(writer.finish().fill(values.unwrap_or(&none)))
    };
    let marked = values.is_none();
    let plain = |words: &Words| {
        write(false, &|html| {
            html.plain(&words.inlines);
            Ok(())
        })
    };
    let lead = document.tree.blocks.iter().find_map(|block| match block {
        Block::Paragraph(words) => Some(words),
        _ => None,
    });
    let paragraphs = document.tree.blocks.iter().take_while(|block| matches!(block, Block::Paragraph(_))).count();
    let paragraphs = paragraphs.min(opening);
    let (opening, rest) = document.tree.blocks.split_at(paragraphs);
    Ok(Parts {
        title: plain(&document.tree.title)?,
        heading: write(marked, &|html| {
            html.words(&document.tree.title);
            Ok(())
        })?,
        lead: lead.map(plain).transpose()?.unwrap_or_default(),
        contents: write(marked, &|html| {
            html.contents(&document.tree.blocks);
            Ok(())
        })?,
        opening: write(marked, &|html| html.blocks(opening))?,
        body: write(marked, &|html| html.blocks(rest))?,
    })
}

struct Html<'a> {
    writer: &'a mut Writer,
    templates: &'a Templates,
    shape: &'a Shape,
    words: &'a std::collections::BTreeMap<String, String>,
    /// The language of the document.
    lang: &'a str,
    /// Whether blanks are elements of their own.
    marked: bool,
    /// The level of the heading that what is written stands under.
    level: u8,
}

/// The language of what clients and the registry print.
const PRINTED: &str = "en";

impl<'a> Html<'a> {
    fn new(
        writer: &'a mut Writer,
        templates: &'a Templates,
        document: &'a Document,
        shape: &'a Shape,
        marked: bool,
    ) -> Self {
        Self { writer, templates, shape, words: &document.frame, lang: &document.lang, marked, level: 1 }
    }

    /// A blank in words or code.
    fn blank(&mut self, slot: Slot, escape: Escape) {
        self.sentinel(&Sentinel { slot, syntax: escape.syntax, otherwise: None });
    }

    fn sentinel(&mut self, blank: &Sentinel<'_>) {
        let slot = blank.slot;
        // A place where a fact was found is nothing that a reader could give.
        if !self.marked || slot.part == Part::Origin {
            return self.writer.sentinel(blank, Medium::Html);
        }
        self.writer.texts(["<var data-f=\"", asked(slot), "\""]);
        if let Some(syntax) = blank.syntax.name() {
            self.writer.texts([" data-s=\"", syntax, "\""]);
        }
        self.writer.text(">");
        self.writer.sentinel(blank, Medium::Html);
        self.writer.text("</var>");
    }

    /// The attributes that make a link of this address.
    fn href(&mut self, href: &[Piece]) {
        self.writer.text("href=\"");
        self.writer.href(href, Medium::Html);
        self.writer.text("\"");
        let blanks =
            href.iter().filter_map(|piece| if let Piece::Blank(slot) = piece { Some(asked(*slot)) } else { None });
        let blanks: Vec<_> = blanks.filter(|_| self.marked).collect();
        if !blanks.is_empty() {
            self.writer.text(&format!(" data-h=\"{}\"", blanks.join(" ")));
        }
    }

    fn blocks(&mut self, blocks: &[Block<Words>]) -> Result<(), TemplateError> {
        blocks.iter().try_for_each(|block| self.block(block))
    }

    fn block(&mut self, block: &Block<Words>) -> Result<(), TemplateError> {
        match block {
            Block::Section { id, level, title, blocks } => {
                self.writer.text(&format!("<section id=\"{id}\">\n<h{level}><a class=\"anchor\" href=\"#{id}\">"));
                self.words(&Words { inlines: unlinked(&title.inlines), ..title.clone() });
                self.writer.text(&format!("</a></h{level}>\n"));
                let outer = std::mem::replace(&mut self.level, *level);
                self.blocks(blocks)?;
                self.level = outer;
                self.writer.text("</section>\n");
            }
            Block::Caption(words) => {
                // One level below the section that it stands in: no level is skipped.
                let level = (self.level + 1).min(6);
                self.writer.text(&format!("<h{level} class=\"caption\">"));
                self.words(words);
                self.writer.text(&format!("</h{level}>\n"));
            }
            Block::Paragraph(words) => {
                self.writer.text("<p>");
                self.words(words);
                self.writer.text("</p>\n");
            }
            Block::Note(kind, blocks) => {
                let class = kind.as_str();
                self.writer.text(&format!("<aside class=\"note {class}\">\n<p class=\"kind\">"));
                let word = self.words.get(class).cloned().unwrap_or_default();
                self.writer.html(&word);
                self.writer.text("</p>\n");
                self.blocks(blocks)?;
                self.writer.text("</aside>\n");
            }
            Block::Steps(items) => self.items("<ol>\n", "<li>", items, "</ol>\n")?,
            Block::List(items) => self.items("<ul>\n", "<li>", items, "</ul>\n")?,
            Block::Checklist(items) => self.items("<ul class=\"checks\">\n", "<li>", items, "</ul>\n")?,
            Block::Table { head, rows } => self.table(head, rows),
            Block::Code(code) => self.code(code)?,
        }
        Ok(())
    }

    fn items(&mut self, open: &str, item: &str, items: &[Vec<Block<Words>>], close: &str) -> Result<(), TemplateError> {
        self.writer.text(open);
        for blocks in items {
            self.writer.text(item);
            match blocks.as_slice() {
                [Block::Paragraph(words)] => self.words(words),
                blocks => self.blocks(blocks)?,
            }
            self.writer.text("</li>\n");
        }
        self.writer.text(close);
        Ok(())
    }

    fn table(&mut self, head: &[Words], rows: &[Vec<Words>]) {
        self.writer.text("<div class=\"table\" tabindex=\"0\">\n<table>\n<thead>\n<tr>");
        self.cells(head, "<th scope=\"col\">", "</th>");
        self.writer.text("</tr>\n</thead>\n<tbody>\n");
        for row in rows {
            self.writer.text("<tr>");
            self.cells(row, "<td>", "</td>");
            self.writer.text("</tr>\n");
        }
        self.writer.text("</tbody>\n</table>\n</div>\n");
    }

    fn cells(&mut self, cells: &[Words], open: &str, close: &str) {
        for words in cells {
            self.writer.text(open);
            let parts: Vec<_> = words.inlines.split(|inline| *inline == Inline::Break).collect();
            // Several entries in a cell need space between them to be told apart.
            if let [_] = parts.as_slice() {
                self.words(words);
            } else {
                for part in parts {
                    self.writer.text("<p>");
                    self.words(&Words { inlines: part.to_vec(), ..words.clone() });
                    self.writer.text("</p>");
                }
            }
            self.writer.text(close);
        }
    }

    fn code(&mut self, code: &Code) -> Result<(), TemplateError> {
        let (text, language) = code_text(self.templates, self.shape, code)?;
        let lang = if matches!(code, Code::Output(_)) { self.tagged(PRINTED) } else { String::new() };
        self.writer.text(&format!("<pre tabindex=\"0\"><code class=\"language-{language}\"{lang} translate=\"no\">"));
        templates::each_part(&text, language, |part| match part {
            TextPart::Literal(text) => self.writer.html(text),
            TextPart::Blank(blank) => self.sentinel(&blank),
        });
        self.writer.text("</code></pre>\n");
        Ok(())
    }

    fn words(&mut self, words: &Words) {
        let mark = match &words.fallback {
            None => {
                self.inlines(&words.inlines);
                if !words.stale {
                    return;
                }
                "stale"
            }
            Some(lang) => {
                self.writer.text(&format!("<span lang=\"{lang}\">"));
                self.inlines(&words.inlines);
                self.writer.text("</span>");
                "untranslated"
            }
        };
        self.writer.text(" <em class=\"untranslated\">(");
        let text = self.words.get(mark).cloned().unwrap_or_default();
        self.writer.html(&text);
        self.writer.text(")</em>");
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => self.writer.html(text),
                Inline::Blank(slot) => self.blank(*slot, Escape::plain(Medium::Html)),
                Inline::Strong(inner) => self.wrapped("<strong>", inner, "</strong>"),
                Inline::Emphasis(inner) => self.wrapped("<em>", inner, "</em>"),
                Inline::Code(pieces) => self.span(pieces, ""),
                Inline::Original { lang, words } => self.original(lang, words),
                Inline::Label { text, gloss } => {
                    self.writer.text("<b class=\"label\" lang=\"en\" translate=\"no\">");
                    self.writer.html(text);
                    self.writer.text("</b>");
                    self.writer.html(gloss.as_deref().unwrap_or(""));
                }
                Inline::Link { href, words } => {
                    self.writer.text("<a ");
                    self.href(href);
                    match words.as_slice() {
                        // A link that is wholly of another language needs no element inside it.
                        [Inline::Original { lang, words }] => {
                            self.writer.texts([&self.tagged(lang), ">"]);
                            self.inlines(&unlinked(words));
                        }
                        words => {
                            self.writer.text(">");
                            self.inlines(&unlinked(words));
                        }
                    }
                    self.writer.text("</a>");
                }
                Inline::Either { words, .. } if !self.marked => self.inlines(words),
                Inline::Either { words, user, organization } => self.either(words, user, organization),
                Inline::Foreign { lang, words } => {
                    self.writer.text(&format!("<span lang=\"{lang}\">"));
                    self.inlines(words);
                    self.writer.text("</span>");
                }
                Inline::Break => self.writer.text("<br>"),
            }
        }
    }

    /// A link that is one of two, while it is not known which: a script leaves the one that fits.
    fn either(&mut self, words: &[Inline], user: &[Piece], organization: &[Piece]) {
        self.writer.text("<span class=\"either\">");
        for inline in words {
            match inline {
                Inline::Link { href, words } if href == user || href == organization => {
                    let kind = if href == user { "user" } else { "organization" };
                    self.writer.text(&format!("<a data-kind=\"{kind}\" "));
                    self.href(href);
                    self.writer.text(">");
                    self.inlines(&unlinked(words));
                    self.writer.text("</a>");
                }
                other => self.inlines(std::slice::from_ref(other)),
            }
        }
        self.writer.text("</span>");
    }

    fn wrapped(&mut self, open: &str, inner: &[Inline], close: &str) {
        self.writer.text(open);
        self.inlines(inner);
        self.writer.text(close);
    }

    /// The attribute for words of this language, where the document's is another one.
    fn tagged(&self, lang: &str) -> String {
        if lang == self.lang { String::new() } else { format!(" lang=\"{lang}\"") }
    }

    /// Words that are of one language in every document.
    fn original(&mut self, lang: &str, words: &[Inline]) {
        let tag = self.tagged(lang);
        match words {
            _ if tag.is_empty() => self.inlines(words),
            [Inline::Code(pieces)] => self.span(pieces, &tag),
            words => {
                self.writer.texts(["<span", &tag, ">"]);
                self.inlines(words);
                self.writer.text("</span>");
            }
        }
    }

    /// A code span with more attributes.
    fn span(&mut self, pieces: &[Piece], more: &str) {
        self.writer.texts(["<code", more, " translate=\"no\">"]);
        self.pieces(pieces);
        self.writer.text("</code>");
    }

    fn pieces(&mut self, pieces: &[Piece]) {
        for piece in pieces {
            match piece {
                Piece::Text(text) if self.marked && may_name(text) => self.literal(text),
                Piece::Text(text) => self.writer.html(text),
                Piece::Blank(slot) => self.blank(*slot, Escape::plain(Medium::Html)),
            }
        }
    }

    /// A text of code in which names may be written out that a reader fills in.
    fn literal(&mut self, text: &str) {
        for piece in named(text) {
            match piece {
                Piece::Text(text) => self.writer.html(&text),
                Piece::Blank(slot) => self.blank(slot, Escape::plain(Medium::Html)),
            }
        }
    }

    /// Inlines where only text may stand: the page's title.
    fn plain(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(text) | Inline::Label { text, .. } => self.writer.html(text),
                Inline::Blank(slot) => self.writer.blank(*slot, Escape::plain(Medium::Html)),
                Inline::Code(pieces) => self.pieces(pieces),
                Inline::Strong(inner)
                | Inline::Emphasis(inner)
                | Inline::Foreign { words: inner, .. }
                | Inline::Original { words: inner, .. }
                | Inline::Either { words: inner, .. }
                | Inline::Link { words: inner, .. } => self.plain(inner),
                Inline::Break => self.writer.text(" "),
            }
        }
    }

    fn contents(&mut self, blocks: &[Block<Words>]) {
        for block in blocks {
            if let Block::Section { id, level: 2, title, .. } = block {
                let lang = title.fallback.as_ref().map_or_else(String::new, |lang| format!(" lang=\"{lang}\""));
                self.writer.text(&format!("<li><a href=\"#{id}\"{lang}>"));
                self.inlines(&unlinked(&title.inlines));
                self.writer.text("</a></li>\n");
            }
        }
    }
}

/// The fact that a reader gives for a blank: for a page, a job's secret is the only one.
fn asked(slot: Slot) -> &'static str {
    match slot.fact {
        Fact::JobSecret => Fact::Secret.name(),
        fact => fact.name(),
    }
}
