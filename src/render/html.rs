//! One self-contained HTML page: readable without a script, in light and dark, on paper and on a phone.

use super::escape::{Escape, Medium};
use super::form::{Form, Writer};
use super::markdown::code_text;
use super::templates::{self, Mark, TemplateError, Templates};
use super::{Frame, unlinked};
use crate::doc::{Block, Code, Document, Inline, Piece, Words};
use crate::facts::shape::Shape;

const TEMPLATE: &str = "html/guide.html";

/// Renders a document as a page.
pub(super) fn form(
    templates: &Templates,
    document: &Document,
    shape: &Shape,
    frame: &Frame,
) -> Result<Form, TemplateError> {
    let text = templates.render(TEMPLATE, &templates::frame_context(document, frame))?;
    let mut writer = Writer::default();
    let mut html = Html { writer: &mut writer, templates, shape, words: &document.frame };
    templates::around(&text, TEMPLATE, |mark| {
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

struct Html<'a> {
    writer: &'a mut Writer,
    templates: &'a Templates,
    shape: &'a Shape,
    words: &'a std::collections::BTreeMap<String, String>,
}

impl Html<'_> {
    fn blocks(&mut self, blocks: &[Block<Words>]) -> Result<(), TemplateError> {
        blocks.iter().try_for_each(|block| self.block(block))
    }

    fn block(&mut self, block: &Block<Words>) -> Result<(), TemplateError> {
        match block {
            Block::Section { id, level, title, blocks } => {
                self.writer.text(&format!("<section id=\"{id}\">\n<h{level}><a class=\"anchor\" href=\"#{id}\">"));
                self.words(&Words { inlines: unlinked(&title.inlines), fallback: title.fallback.clone() });
                self.writer.text(&format!("</a></h{level}>\n"));
                self.blocks(blocks)?;
                self.writer.text("</section>\n");
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
                    self.words(&Words { inlines: part.to_vec(), fallback: words.fallback.clone() });
                    self.writer.text("</p>");
                }
            }
            self.writer.text(close);
        }
    }

    fn code(&mut self, code: &Code) -> Result<(), TemplateError> {
        let (text, language) = code_text(self.templates, self.shape, code)?;
        self.writer.text(&format!("<pre tabindex=\"0\"><code class=\"language-{language}\" translate=\"no\">"));
        templates::write_sentinels(self.writer, &text, language, Medium::Html, |writer, text| writer.html(text));
        self.writer.text("</code></pre>\n");
        Ok(())
    }

    fn words(&mut self, words: &Words) {
        let Some(lang) = &words.fallback else { return self.inlines(&words.inlines) };
        self.writer.text(&format!("<span lang=\"{lang}\">"));
        self.inlines(&words.inlines);
        self.writer.text("</span> <em class=\"untranslated\">(");
        let mark = self.words.get("untranslated").cloned().unwrap_or_default();
        self.writer.html(&mark);
        self.writer.text(")</em>");
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => self.writer.html(text),
                Inline::Blank(slot) => self.writer.blank(*slot, Escape::plain(Medium::Html)),
                Inline::Strong(inner) => self.wrapped("<strong>", inner, "</strong>"),
                Inline::Emphasis(inner) => self.wrapped("<em>", inner, "</em>"),
                Inline::Code(pieces) => self.span(pieces),
                Inline::Label { text, gloss } => {
                    self.writer.text("<b class=\"label\" lang=\"en\" translate=\"no\">");
                    self.writer.html(text);
                    self.writer.text("</b>");
                    self.writer.html(gloss.as_deref().unwrap_or(""));
                }
                Inline::Link { href, words } => {
                    self.writer.text("<a href=\"");
                    self.writer.href(href, Medium::Html);
                    self.writer.text("\">");
                    self.inlines(&unlinked(words));
                    self.writer.text("</a>");
                }
                Inline::Foreign { lang, words } => {
                    self.writer.text(&format!("<span lang=\"{lang}\">"));
                    self.inlines(words);
                    self.writer.text("</span>");
                }
                Inline::Break => self.writer.text("<br>"),
            }
        }
    }

    fn wrapped(&mut self, open: &str, inner: &[Inline], close: &str) {
        self.writer.text(open);
        self.inlines(inner);
        self.writer.text(close);
    }

    fn span(&mut self, pieces: &[Piece]) {
        self.writer.text("<code translate=\"no\">");
        self.pieces(pieces);
        self.writer.text("</code>");
    }

    fn pieces(&mut self, pieces: &[Piece]) {
        for piece in pieces {
            match piece {
                Piece::Text(text) => self.writer.html(text),
                Piece::Blank(slot) => self.writer.blank(*slot, Escape::plain(Medium::Html)),
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
