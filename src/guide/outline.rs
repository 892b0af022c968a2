//! Sections and blocks of an outline.

use super::lists::{link_to, linked};
use super::{ERRORS, SOURCES, Writer, paragraph};
use crate::catalog::Ref;
use crate::catalog::entries::{BlockKind, Cell, Item, Outline, OutlineBlock, Row};
use crate::doc::{Block, Code, Msg, MsgPart, Scope};
use crate::facts::list::{Fact, FactType, Many};

impl Writer<'_> {
    /// The sections of an outline that hold for the shape. A section that has nothing in it is left out.
    pub(super) fn sections(&mut self, outline: &Outline) -> Vec<Block<Msg>> {
        self.forget_absent(outline);
        let mut out = Vec::new();
        for section in &outline.sections {
            if !section.when.holds(self.shape, 0, 0) {
                continue;
            }
            let blocks = self.blocks(&section.blocks, 3, Scope::default());
            if !blocks.is_empty() {
                out.push(self.section(&section.id, 2, blocks));
            }
        }
        out
    }

    /// Drops remedies from `placed` whose block or section does not hold for this shape.
    fn forget_absent(&mut self, outline: &Outline) {
        fn shown(blocks: &[OutlineBlock], holds: &impl Fn(&OutlineBlock) -> bool, into: &mut Vec<String>) {
            for block in blocks.iter().filter(|block| holds(block)) {
                into.extend(block.remedy.iter().map(|remedy| remedy.text.clone()));
                shown(&block.blocks, holds, into);
            }
        }
        let mut names = Vec::new();
        let holds = |block: &OutlineBlock| block.when.holds(self.shape, 0, 0);
        for section in outline.sections.iter().filter(|section| section.when.holds(self.shape, 0, 0)) {
            shown(&section.blocks, &holds, &mut names);
        }
        self.placed.retain(|remedy| names.contains(remedy));
    }

    fn section(&self, id: &str, level: u8, blocks: Vec<Block<Msg>>) -> Block<Msg> {
        let title = self.message(&format!("{id}-title"), Scope::default());
        Block::Section { id: id.to_owned(), level, title, blocks }
    }

    /// A message of this guide.
    fn message(&self, name: &str, scope: Scope) -> Msg {
        Msg::message(format!("guide-{}-{name}", self.name), scope)
    }

    fn blocks(&mut self, blocks: &[OutlineBlock], level: u8, scope: Scope) -> Vec<Block<Msg>> {
        let mut out = Vec::new();
        for block in blocks {
            for scope in self.scopes(block.each, scope) {
                if block.when.holds(self.shape, scope.image, scope.job) {
                    self.block(block, level, scope, &mut out);
                }
            }
        }
        out
    }

    fn block(&mut self, block: &OutlineBlock, level: u8, scope: Scope, out: &mut Vec<Block<Msg>>) {
        match block.kind {
            BlockKind::Paragraph => out.extend(self.text(block.message.as_ref(), scope)),
            BlockKind::Note => {
                let body = self.text(block.message.as_ref(), scope);
                out.extend(block.note.zip(body).map(|(kind, body)| Block::Note(kind, vec![body])));
            }
            BlockKind::List => out.push(Block::List(self.items(&block.items, scope))),
            BlockKind::Steps => out.push(Block::Steps(self.items(&block.items, scope))),
            BlockKind::Checklist => out.push(Block::Checklist(self.items(&block.items, scope))),
            BlockKind::Table => out.push(self.table(&block.head, &block.rows, scope)),
            BlockKind::Code => out.extend(block.snippet.as_ref().map(|name| snippet(name, scope))),
            BlockKind::Subsection => {
                let inner = self.blocks(&block.blocks, level + 1, scope);
                out.extend(block.id.as_ref().map(|id| self.section(id, level, inner)));
            }
            BlockKind::Remedy => out.extend(block.remedy.as_ref().and_then(|id| self.remedy_section(id, level))),
            BlockKind::Errors if self.linked => out.push(link_to(ERRORS)),
            BlockKind::Errors => out.extend(self.error_table()),
            BlockKind::Causes if self.linked => out.push(self.cause_links()),
            BlockKind::Myths if self.linked => out.push(linked(self.catalog.myths.keys())),
            BlockKind::Sources if self.linked => out.push(link_to(SOURCES)),
            BlockKind::Causes => out.extend(self.cause_sections(level)),
            BlockKind::Myths => out.extend(self.myth_sections(level)),
            BlockKind::Sources => out.push(self.source_list()),
            BlockKind::Facts => out.push(self.fact_table()),
        }
    }

    fn text(&self, message: Option<&Ref>, scope: Scope) -> Option<Block<Msg>> {
        message.map(|name| Block::Paragraph(self.message(name, scope)))
    }

    fn items(&self, items: &[Item], scope: Scope) -> Vec<Vec<Block<Msg>>> {
        let mut out = Vec::new();
        for item in items {
            for scope in self.scopes(item.each, scope) {
                if item.when.holds(self.shape, scope.image, scope.job) {
                    let mut blocks = vec![paragraph(format!("guide-{}-{}", self.name, &*item.message), scope)];
                    blocks.extend(item.snippet.as_ref().map(|name| snippet(name, scope)));
                    out.push(blocks);
                }
            }
        }
        out
    }

    fn table(&self, head: &[Ref], rows: &[Row], scope: Scope) -> Block<Msg> {
        let mut out = Vec::new();
        for row in rows {
            for scope in self.scopes(row.each, scope) {
                if row.when.holds(self.shape, scope.image, scope.job) {
                    out.push(row.cells.iter().map(|cell| self.cell(cell, scope)).collect());
                }
            }
        }
        Block::Table { head: head.iter().map(|name| self.message(name, scope)).collect(), rows: out }
    }

    fn cell(&self, cell: &Cell, scope: Scope) -> Msg {
        if let Some(name) = &cell.message {
            return self.message(name, scope);
        }
        if let Some(link) = &cell.link {
            return Msg::part(MsgPart::Link(link.text.clone()), scope);
        }
        if let Some(code) = &cell.code {
            return Msg::part(MsgPart::Code(self.printed(code, scope)), scope);
        }
        let fact = cell.fact.as_ref().and_then(|name| Fact::from_name(name));
        fact.map_or_else(Msg::default, |fact| self.fact(fact, scope))
    }

    /// A fact as a reader should see it: a kind in words, a list with all its values, anything else in a code span.
    pub(super) fn fact(&self, fact: Fact, scope: Scope) -> Msg {
        let info = fact.info();
        if info.kind == FactType::Kind {
            return Msg::message(self.kind_message(fact), scope);
        }
        let count = match (info.many, fact) {
            (Many::List, Fact::Tag) => self.shape.tags,
            (Many::List, _) => self.shape.branches,
            _ => 1,
        };
        let mut parts = Vec::new();
        for item in 0..count.max(1) {
            if item > 0 {
                parts.push(MsgPart::Break);
            }
            let scope = if info.many == Many::List { Scope { item, ..scope } } else { scope };
            parts.push(MsgPart::Fact(scope.slot(fact)));
        }
        Msg { parts, scope, ..Msg::default() }
    }

    fn kind_message(&self, fact: Fact) -> String {
        let word = match fact {
            Fact::Builder => self.shape.builder.as_str(),
            Fact::Credential => self.shape.credential.as_str(),
            _ => self.shape.owner_kind.as_str(),
        };
        format!("{}-{word}", fact.name())
    }
}

/// A code block that is a snippet.
pub(super) fn snippet(name: &Ref, scope: Scope) -> Block<Msg> {
    Block::Code(Code::Snippet { name: name.text.clone(), scope })
}
