//! Sections and blocks of an outline.

use std::collections::BTreeSet;

use super::lists::{link_to, linked};
use super::{ERRORS, GUIDE, Writer, paragraph};
use crate::catalog::Ref;
use crate::catalog::entries::{BlockKind, Cell, Each, Item, Outline, OutlineBlock, Row, Section};
use crate::doc::{Block, Code, Msg, MsgPart, Scope};
use crate::facts::list::{Fact, FactType, Many};
use crate::facts::shape::Answer;

impl<'a> Writer<'a> {
    /// The sections of an outline that hold for the shape. A section that has nothing in it is left out.
    pub(super) fn sections(&mut self, outline: &'a Outline) -> Vec<Block<Msg>> {
        self.placed = self.remedies(outline);
        let mut out = Vec::new();
        for section in &outline.sections {
            if !section.when.holds(self.shape, 0, 0) {
                continue;
            }
            out.extend(match &section.guide {
                Some(guide) => self.borrowed(guide, &section.id, 2),
                None => self.filled(section, 2),
            });
        }
        out
    }

    /// A section with its blocks, unless there are none.
    fn filled(&mut self, section: &'a Section, level: u8) -> Option<Block<Msg>> {
        let blocks = self.blocks(&section.blocks, level + 1, Scope::default());
        (!blocks.is_empty()).then(|| self.section(&section.id, level, blocks))
    }

    /// A section of another guide, with the messages of that guide. What is borrowed cannot borrow.
    fn borrowed(&mut self, guide: &str, id: &str, level: u8) -> Option<Block<Msg>> {
        let (name, outline) = self.catalog.guides.get_key_value(guide)?;
        let section = outline.own_section(id).filter(|section| section.when.holds(self.shape, 0, 0))?;
        if self.name != self.home {
            return None;
        }
        self.name = name;
        let out = self.filled(section, level);
        self.name = self.home;
        out
    }

    /// The remedies to which the outline gives a section that holds for the shape.
    fn remedies(&self, outline: &Outline) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        for section in outline.sections.iter().filter(|section| section.when.holds(self.shape, 0, 0)) {
            match &section.guide {
                Some(guide) => self.remedies_of_borrowed(guide, &section.id, &mut found),
                None => self.remedies_of_blocks(&section.blocks, &mut found),
            }
        }
        found
    }

    fn remedies_of_borrowed(&self, guide: &str, id: &str, found: &mut BTreeSet<String>) {
        let section = self.catalog.guides.get(guide).and_then(|outline| outline.own_section(id));
        if let Some(section) = section.filter(|section| section.when.holds(self.shape, 0, 0)) {
            // What is borrowed cannot borrow.
            let own = section.blocks.iter().filter(|block| block.kind != BlockKind::Section);
            own.for_each(|block| self.remedies_of_blocks(std::slice::from_ref(block), found));
        }
    }

    fn remedies_of_blocks(&self, blocks: &[OutlineBlock], found: &mut BTreeSet<String>) {
        for block in blocks.iter().filter(|block| block.when.holds(self.shape, 0, 0)) {
            found.extend(block.remedy.iter().map(|remedy| remedy.text.clone()));
            if let (BlockKind::Section, Some(guide), Some(id)) = (block.kind, &block.guide, &block.id) {
                self.remedies_of_borrowed(guide, id, found);
            }
            self.remedies_of_blocks(&block.blocks, found);
        }
    }

    fn section(&self, id: &str, level: u8, blocks: Vec<Block<Msg>>) -> Block<Msg> {
        let title = self.message(&format!("{id}-title"), Scope::default());
        Block::Section { id: id.to_owned(), level, title, blocks }
    }

    /// A message of this guide.
    fn message(&self, name: &str, scope: Scope) -> Msg {
        Msg::message(format!("guide-{}-{name}", self.name), scope)
    }

    fn blocks(&mut self, blocks: &'a [OutlineBlock], level: u8, scope: Scope) -> Vec<Block<Msg>> {
        let mut out = Vec::new();
        for block in blocks {
            let outer = self.in_job;
            for scope in self.scopes(block.each, scope) {
                self.in_job = outer || block.each == Some(Each::Job);
                if block.when.holds_in(self.shape, scope) {
                    self.block(block, level, scope, &mut out);
                }
                self.in_job = outer;
            }
        }
        out
    }

    fn block(&mut self, block: &'a OutlineBlock, level: u8, scope: Scope, out: &mut Vec<Block<Msg>>) {
        if self.linked && self.link(block, out) {
            return;
        }
        match block.kind {
            BlockKind::Paragraph => out.extend(self.text(block.message.as_ref(), scope)),
            BlockKind::Note => {
                let body = self.text(block.message.as_ref(), scope);
                out.extend(block.note.zip(body).map(|(kind, body)| Block::Note(kind, vec![body])));
            }
            BlockKind::List => out.extend(self.items(&block.items, scope).map(Block::List)),
            BlockKind::Steps => out.extend(self.items(&block.items, scope).map(Block::Steps)),
            BlockKind::Checklist => out.extend(self.items(&block.items, scope).map(Block::Checklist)),
            BlockKind::Table => out.extend(self.table(&block.head, &block.rows, scope)),
            BlockKind::Code => out.extend(block.snippet.as_ref().map(|name| snippet(name, scope))),
            BlockKind::Subsection => {
                let inner = self.blocks(&block.blocks, level + 1, scope);
                out.extend(block.id.as_ref().map(|id| self.section(id, level, inner)));
            }
            BlockKind::Section => {
                let names = block.guide.as_ref().zip(block.id.as_ref());
                out.extend(names.and_then(|(guide, id)| self.borrowed(guide, id, level)));
            }
            BlockKind::Remedy => out.extend(block.remedy.as_ref().and_then(|id| self.remedy_section(id, level))),
            BlockKind::Defects => out.extend(self.defect_table()),
            BlockKind::Errors => out.extend(self.error_table(block)),
            BlockKind::TextTable => out.extend(self.text_table(block)),
            BlockKind::CauseTable => out.extend(self.cause_table(block)),
            BlockKind::Causes => out.extend(self.cause_sections(block, level)),
            BlockKind::Observations => out.extend(self.observations(block, level)),
            BlockKind::Cause => out.extend(self.one_cause(level)),
            BlockKind::Rivals => out.extend(self.rivals()),
            BlockKind::Myths => out.extend(self.myth_sections(block, level)),
            BlockKind::Sources => out.push(self.source_list()),
            BlockKind::Facts => out.push(self.fact_table()),
            BlockKind::Guides => out.push(self.guide_table()),
        }
    }

    /// Writes links in the place of a block whose contents have pages of their own, if it is such a block.
    fn link(&mut self, block: &'a OutlineBlock, out: &mut Vec<Block<Msg>>) -> bool {
        match block.kind {
            BlockKind::Errors => out.push(link_to(ERRORS)),
            BlockKind::Sources => {}
            BlockKind::Myths => out.push(linked(self.catalog.myths.keys().cloned())),
            BlockKind::Causes => {
                let causes = self.chosen(block);
                out.push(linked(causes.into_iter().map(|(id, _)| id.to_owned())));
            }
            BlockKind::Guides => {
                let others =
                    self.catalog.guides.iter().filter(|(name, outline)| *name != self.home && !outline.needs_cause());
                out.push(linked(others.map(|(name, _)| format!("{GUIDE}{name}"))));
            }
            _ => return false,
        }
        true
    }

    fn text(&self, message: Option<&Ref>, scope: Scope) -> Option<Block<Msg>> {
        message.map(|name| Block::Paragraph(self.message(name, scope)))
    }

    /// The items of a list, unless none holds for the shape.
    fn items(&self, items: &[Item], scope: Scope) -> Option<Vec<Vec<Block<Msg>>>> {
        let mut out = Vec::new();
        for item in items {
            for scope in self.scopes(item.each, scope) {
                if item.when.holds_in(self.shape, scope) {
                    let mut blocks = vec![paragraph(format!("guide-{}-{}", self.name, &*item.message), scope)];
                    blocks.extend(item.snippet.as_ref().map(|name| snippet(name, scope)));
                    out.push(blocks);
                }
            }
        }
        (!out.is_empty()).then_some(out)
    }

    /// A table, unless no row holds for the shape.
    fn table(&self, head: &[Ref], rows: &[Row], scope: Scope) -> Option<Block<Msg>> {
        let mut out = Vec::new();
        for row in rows {
            for scope in self.scopes(row.each, scope) {
                if row.when.holds_in(self.shape, scope) {
                    out.push(row.cells.iter().map(|cell| self.cell(cell, scope)).collect());
                }
            }
        }
        let head = head.iter().map(|name| self.message(name, scope)).collect();
        (!out.is_empty()).then_some(Block::Table { head, rows: out })
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
        // The steps of a job that calls a workflow of another repository stand there.
        let step = matches!(fact, Fact::LoginStep | Fact::MetadataStep | Fact::PushStep);
        if step && !self.shape.known(fact, scope.job) && self.shape.job(scope.job).remote == Answer::Yes {
            return Msg::message("block-step-of-called", scope);
        }
        let count = match (info.many, fact) {
            (Many::List, Fact::Tag) => self.shape.tags,
            (Many::List, _) => self.shape.branches,
            (Many::PerImage, _) => self.shape.several(fact, scope.image),
            (Many::PerJob, _) => self.shape.several(fact, scope.job),
            (Many::One, _) => 1,
        };
        let mut parts = Vec::new();
        for item in 0..count.max(1) {
            if item > 0 {
                parts.push(MsgPart::Break);
            }
            let scope = if info.many == Many::One { scope } else { Scope { item, ..scope } };
            parts.push(MsgPart::Fact(scope.slot(fact)));
        }
        if fact == Fact::ImageTag && self.shape.more_tags.contains(&scope.image) {
            parts.extend([MsgPart::Break, MsgPart::Message("block-more-tags".to_owned())]);
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
