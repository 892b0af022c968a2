//! A document with its blanks filled, as a small tree: what every format must say.

use ghcr_guide::doc::{Block, Code, Document, Inline, Piece, Words};
use ghcr_guide::facts::list::{FactType, Slot, Values};

use super::tree::{Node, element, push, push_text};

/// What a format must show for these values. The texts of snippets are taken from `codes`, in order.
pub(crate) fn of(document: &Document, values: &Values, codes: &[String]) -> (Vec<Node>, Vec<Node>) {
    let mut filled = Filled { document, values, codes: codes.iter() };
    let title = filled.words(&document.tree.title);
    let blocks = filled.blocks(&document.tree.blocks);
    (title, blocks)
}

/// The text of a slot.
pub(crate) fn value(values: &Values, slot: Slot) -> String {
    values.get(slot).map_or_else(|| slot.fact.info().placeholder.to_owned(), |value| value.text.clone())
}

struct Filled<'a> {
    document: &'a Document,
    values: &'a Values,
    codes: std::slice::Iter<'a, String>,
}

impl Filled<'_> {
    fn blocks(&mut self, blocks: &[Block<Words>]) -> Vec<Node> {
        let mut out = Vec::new();
        for block in blocks {
            match block {
                Block::Section { id, level, title, blocks } => {
                    out.push(element(format!("h{level}#{id}"), self.words(title)));
                    out.extend(self.blocks(blocks));
                }
                Block::Paragraph(words) | Block::Caption(words) => out.push(element("p", self.words(words))),
                Block::Note(kind, blocks) => out.push(element(format!("note:{}", kind.as_str()), self.blocks(blocks))),
                Block::Steps(items) => out.push(self.items("ol", items)),
                Block::List(items) => out.push(self.items("ul", items)),
                Block::Checklist(items) => out.push(self.items("checks", items)),
                Block::Table { head, rows } => {
                    let rows = std::iter::once(head).chain(rows).map(|row| self.row(row)).collect();
                    out.push(element("table", rows));
                }
                Block::Code(code) => out.push(self.code(code)),
            }
        }
        out
    }

    fn items(&mut self, name: &str, items: &[Vec<Block<Words>>]) -> Node {
        element(name, items.iter().map(|item| element("li", self.blocks(item))).collect())
    }

    fn row(&self, row: &[Words]) -> Node {
        element("tr", row.iter().map(|words| element("td", self.words(words))).collect())
    }

    fn code(&mut self, code: &Code) -> Node {
        let shown = self.codes.next().expect("a text for every code block").clone();
        match code {
            Code::Snippet { name, .. } => {
                let lang = match name.rsplit_once('.').unwrap().1 {
                    "yml" => "yaml",
                    "txt" => "text",
                    other => other,
                };
                element(format!("pre:{lang}"), vec![Node::Text(shown)])
            }
            Code::Output(lines) => {
                let lines: Vec<String> = lines.iter().map(|line| self.code_pieces(line)).collect();
                assert_eq!(lines.join("\n"), shown);
                element("pre:text", vec![Node::Text(shown)])
            }
        }
    }

    fn words(&self, words: &Words) -> Vec<Node> {
        let mut out = self.inlines(&words.inlines);
        if words.fallback.is_some() {
            push_text(&mut out, " ");
            let mark = format!("({})", self.document.frame["untranslated"]);
            out.push(element("em", vec![Node::Text(mark)]));
        }
        out
    }

    fn inlines(&self, inlines: &[Inline]) -> Vec<Node> {
        let mut out = Vec::new();
        for inline in inlines {
            match inline {
                Inline::Text(text) => push_text(&mut out, text),
                Inline::Blank(slot) => push_text(&mut out, &value(self.values, *slot)),
                Inline::Strong(inner) => push(&mut out, element("strong", self.inlines(inner))),
                Inline::Emphasis(inner) => push(&mut out, element("em", self.inlines(inner))),
                Inline::Code(pieces) => push(&mut out, element("code", vec![Node::Text(self.code_pieces(pieces))])),
                Inline::Label { text, gloss } => {
                    push(&mut out, element("strong", vec![Node::Text(text.clone())]));
                    push_text(&mut out, gloss.as_deref().unwrap_or(""));
                }
                Inline::Link { href, words } => {
                    push(&mut out, element(format!("a:{}", self.address(href)), self.inlines(words)));
                }
                Inline::Foreign { words, .. } | Inline::Original { words, .. } | Inline::Either { words, .. } => {
                    out.extend(self.inlines(words));
                }
                Inline::Break => push(&mut out, element("br", Vec::new())),
            }
        }
        out
    }

    fn code_pieces(&self, pieces: &[Piece]) -> String {
        let piece = |piece: &Piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Blank(slot) => value(self.values, *slot),
        };
        pieces.iter().map(piece).collect()
    }

    fn address(&self, pieces: &[Piece]) -> String {
        let piece = |piece: &Piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Blank(slot) => encoded(*slot, &value(self.values, *slot)),
        };
        pieces.iter().map(piece).collect()
    }
}

/// A part of an address: everything percent-encoded but unreserved characters and what this fact may keep.
fn encoded(slot: Slot, text: &str) -> String {
    let kept = match slot.fact.info().kind {
        FactType::Host => ":",
        FactType::WorkflowPath | FactType::Branch | FactType::ImageName => "/",
        _ => "",
    };
    let mut out = String::new();
    for byte in text.bytes() {
        let c = char::from(byte);
        if c.is_ascii_alphanumeric() || "-._~".contains(c) || kept.contains(c) {
            out.push(c);
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}
