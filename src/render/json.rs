//! JSON, version 1: the document's tree with its words. `docs/schema/guide-1.json` is its schema.

use serde::Serialize;

use super::escape::{Escape, Medium};
use super::form::{Form, Writer};
use super::markdown::code_text;
use super::templates::{self, Sentinel, TemplateError, Templates};
use super::{Frame, Provenance};
use crate::doc::sentinel::{self, SENTINEL};
use crate::doc::{Block, Code, Document, Inline, Piece, Words};
use crate::facts::list::{Fact, Part, Slot};
use crate::facts::shape::Shape;

/// A guide.
#[derive(Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct GuideJson {
    /// The version of this form: 1.
    version: u32,
    /// Where a file comes from; absent in what is only shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    provenance: Option<ProvenanceJson>,
    /// The guide's id, such as `setup`.
    guide: String,
    /// The language of its words.
    lang: String,
    /// How many messages are in another language because they are not translated.
    untranslated: usize,
    /// The title.
    title: Vec<InlineJson>,
    /// What follows.
    blocks: Vec<BlockJson>,
}

/// Where a file comes from.
#[derive(Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
struct ProvenanceJson {
    /// The version of the program.
    program: String,
    /// The version of content, locales and templates.
    content: String,
    /// The languages that the guide is written in, separated by commas.
    languages: String,
    /// A checksum over the file with zeros in its place.
    sha256: String,
    /// The command that renews the file.
    command: String,
}

/// A block.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
enum BlockJson {
    /// A heading with what stands under it.
    Section { id: String, level: u8, title: Vec<InlineJson>, blocks: Vec<Self> },
    /// A paragraph.
    Paragraph { inlines: Vec<InlineJson> },
    /// A call-out: `note`, `tip`, `important`, `warning` or `caution`.
    Note { note: &'static str, blocks: Vec<Self> },
    /// Numbered steps.
    Steps { items: Vec<Vec<Self>> },
    /// A list.
    List { items: Vec<Vec<Self>> },
    /// Things to tick off.
    Checklist { items: Vec<Vec<Self>> },
    /// A table.
    Table { head: Vec<Vec<InlineJson>>, rows: Vec<Vec<Vec<InlineJson>>> },
    /// A code block; `lang` is what a Markdown fence would say.
    Code { lang: &'static str, text: String },
}

/// An inline.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
enum InlineJson {
    /// Words.
    Text { text: String },
    /// Stressed words.
    Strong { inlines: Vec<Self> },
    /// Emphasised words.
    Emphasis { inlines: Vec<Self> },
    /// Code.
    Code { text: String },
    /// A text on GitHub's screen, and what it means.
    Label { text: String, gloss: Option<String> },
    /// A link.
    Link { href: String, inlines: Vec<Self> },
    /// A line break.
    Break,
    /// Words in another language than the guide's.
    Untranslated { lang: String, inlines: Vec<Self> },
}

/// Renders a document as JSON.
pub(super) fn form(
    templates: &Templates,
    document: &Document,
    shape: &Shape,
    frame: &Frame,
) -> Result<Form, TemplateError> {
    let json = Json { templates, shape };
    let guide = GuideJson {
        version: 1,
        provenance: frame.provenance.as_ref().map(provenance),
        guide: document.id.clone(),
        lang: document.lang.clone(),
        untranslated: document.untranslated,
        title: words(&document.tree.title),
        blocks: json.blocks(&document.tree.blocks)?,
    };
    let text =
        serde_json::to_string_pretty(&guide).map_err(|error| TemplateError::of_file("json", error.to_string()))?;
    let mut writer = Writer::default();
    let mut rest = text.as_str();
    while let Some((before, inside, tail)) = sentinel::next(rest) {
        writer.text(before);
        if let Some(blank) = read(inside) {
            writer.sentinel(&blank, Medium::Json);
        }
        rest = tail;
    }
    writer.text(rest);
    writer.text("\n");
    Ok(writer.finish())
}

fn provenance(from: &Provenance) -> ProvenanceJson {
    ProvenanceJson {
        program: from.version.clone(),
        content: from.content.clone(),
        languages: from.languages.clone(),
        sha256: from.checksum.clone(),
        command: sentinel(Slot::value(Fact::Command, 0), ""),
    }
}

/// Reads a sentinel, with the language of the code or address it stands in after `@`.
fn read(inside: &str) -> Option<Sentinel<'_>> {
    match inside.rsplit_once('@') {
        Some((inside, "url")) => {
            let blank = templates::read(inside, "text")?;
            Some(Sentinel { syntax: Escape::url(blank.slot.fact, Medium::Json).syntax, ..blank })
        }
        Some((inside, language)) => templates::read(inside, language),
        None => templates::read(inside, "text"),
    }
}

struct Json<'a> {
    templates: &'a Templates,
    shape: &'a Shape,
}

impl Json<'_> {
    fn blocks(&self, blocks: &[Block<Words>]) -> Result<Vec<BlockJson>, TemplateError> {
        blocks.iter().map(|block| self.block(block)).collect()
    }

    fn items(&self, items: &[Vec<Block<Words>>]) -> Result<Vec<Vec<BlockJson>>, TemplateError> {
        items.iter().map(|item| self.blocks(item)).collect()
    }

    fn block(&self, block: &Block<Words>) -> Result<BlockJson, TemplateError> {
        Ok(match block {
            Block::Section { id, level, title, blocks } => {
                BlockJson::Section { id: id.clone(), level: *level, title: words(title), blocks: self.blocks(blocks)? }
            }
            Block::Paragraph(text) | Block::Caption(text) => BlockJson::Paragraph { inlines: words(text) },
            Block::Note(kind, blocks) => BlockJson::Note { note: kind.as_str(), blocks: self.blocks(blocks)? },
            Block::Steps(items) => BlockJson::Steps { items: self.items(items)? },
            Block::List(items) => BlockJson::List { items: self.items(items)? },
            Block::Checklist(items) => BlockJson::Checklist { items: self.items(items)? },
            Block::Table { head, rows } => BlockJson::Table {
                head: head.iter().map(words).collect(),
                rows: rows.iter().map(|row| row.iter().map(words).collect()).collect(),
            },
            Block::Code(code) => self.code(code)?,
        })
    }

    fn code(&self, code: &Code) -> Result<BlockJson, TemplateError> {
        let (text, lang) = code_text(self.templates, self.shape, code)?;
        Ok(BlockJson::Code { lang, text: text.replace(SENTINEL.1, &format!("@{lang}{}", SENTINEL.1)) })
    }
}

fn words(words: &Words) -> Vec<InlineJson> {
    let inlines = inlines(&words.inlines);
    match &words.fallback {
        Some(lang) => vec![InlineJson::Untranslated { lang: lang.clone(), inlines }],
        None => inlines,
    }
}

fn inlines(list: &[Inline]) -> Vec<InlineJson> {
    list.iter().flat_map(one).collect()
}

fn one(inline: &Inline) -> Vec<InlineJson> {
    vec![match inline {
        // The words around both addresses are words like any others, and so is what others wrote.
        Inline::Either { words, .. } | Inline::Original { words, .. } => return inlines(words),
        Inline::Text(text) => InlineJson::Text { text: text.clone() },
        Inline::Blank(slot) => InlineJson::Text { text: sentinel(*slot, "") },
        Inline::Strong(inner) => InlineJson::Strong { inlines: inlines(inner) },
        Inline::Emphasis(inner) => InlineJson::Emphasis { inlines: inlines(inner) },
        Inline::Code(parts) => InlineJson::Code { text: pieces(parts, "") },
        Inline::Label { text, gloss } => InlineJson::Label { text: text.clone(), gloss: gloss.clone() },
        Inline::Link { href, words } => InlineJson::Link { href: pieces(href, "@url"), inlines: inlines(words) },
        Inline::Foreign { lang, words } => InlineJson::Untranslated { lang: lang.clone(), inlines: inlines(words) },
        Inline::Break => InlineJson::Break,
    }]
}

fn pieces(pieces: &[Piece], suffix: &str) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) => text.clone(),
        Piece::Blank(slot) => sentinel(*slot, suffix),
    };
    pieces.iter().map(piece).collect()
}

fn sentinel(slot: Slot, suffix: &str) -> String {
    let part = if slot.part == Part::Value { "v" } else { "o" };
    format!("{}{}:{}:{}:{part}|plain{suffix}{}", SENTINEL.0, slot.fact.name(), slot.index, slot.nth, SENTINEL.1)
}
