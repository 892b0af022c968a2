//! Blocks about many causes: sections, a table with a row for each, observations, rivals.

use super::cause::sides;
use super::{CAUSE, Writer, caption, paragraph, spaced};
use crate::catalog::entries::{BlockKind, Cause, Operation, OutlineBlock};
use crate::diagnosis::Standing;
use crate::diagnosis::decide::printing;
use crate::doc::{Block, Msg, MsgPart, NoteKind, Piece, Scope};

/// How many of a cause's error texts its row shows; the table of error texts has all.
const SHOWN: usize = 2;

/// How many of the causes that print the same are described.
const RIVALS: usize = 6;

impl<'a> Writer<'a> {
    /// The causes that a block is about, the likeliest first.
    pub(super) fn chosen(&mut self, block: &OutlineBlock) -> Vec<(&'a str, &'a Cause)> {
        let (catalog, diagnosis) = (self.catalog, self.diagnosis);
        let shown = diagnosis.shown(self.shape.full || block.all);
        let causes = shown.filter_map(|judged| Some((judged.id.as_str(), catalog.causes.get(&judged.id)?)));
        let wanted = |cause: &Cause| {
            let operation =
                block.operations.is_empty() || cause.operations.iter().any(|o| block.operations.contains(o));
            operation && (block.gates.is_empty() || block.gates.contains(&cause.gate))
        };
        let causes: Vec<_> = causes.filter(|(_, cause)| wanted(cause)).collect();
        self.told.extend(causes.iter().map(|(id, _)| (*id).to_owned()));
        causes
    }

    /// A section for each cause that a block is about.
    pub(super) fn cause_sections(&mut self, block: &OutlineBlock, level: u8) -> Vec<Block<Msg>> {
        let mut out = Vec::new();
        for (id, cause) in self.chosen(block) {
            let title = Msg::message(format!("cause-{id}-title"), Scope::default());
            let blocks = self.cause_body(id, cause, level);
            out.push(Block::Section { id: id.to_owned(), level, title, blocks });
        }
        out
    }

    /// A row for each cause that a block is about: what it prints, what it is, the first step.
    pub(super) fn cause_table(&mut self, block: &OutlineBlock) -> Vec<Block<Msg>> {
        let scope = Scope::default();
        let mut causes = self.chosen(block);
        // A whole guide has sections of what its facts rule out, and they say so; a row cannot.
        let open: Vec<&str> = self.diagnosis.shown(block.all).map(|judged| judged.id.as_str()).collect();
        causes.retain(|(id, _)| open.contains(id));
        if causes.is_empty() {
            return Vec::new();
        }
        let rows = causes.into_iter().map(|(id, cause)| self.cause_row(id, cause, &block.operations)).collect();
        // Where a cause has a page of its own, that says what it is and what to do.
        let columns = if self.linked { 2 } else { 3 };
        let head = ["block-error-text", "block-cause", "block-first-step"].iter().take(columns);
        let head = head.map(|id| Msg::message(*id, scope)).collect();
        let mut out = vec![Block::Table { head, rows }];
        if !self.shows_causes() {
            out.push(paragraph("block-names", scope));
        }
        out
    }

    /// Whether the guide has a section of every cause that it names, or each has a page of its own.
    pub(super) fn shows_causes(&self) -> bool {
        let Some(outline) = self.catalog.guides.get(self.home) else { return self.linked };
        let own = outline.sections.iter().filter(|section| section.when.holds(self.shape, 0, 0));
        let holds = |block: &&OutlineBlock| block.kind == BlockKind::Causes && block.when.holds(self.shape, 0, 0);
        self.linked || own.flat_map(|section| &section.blocks).any(|block| holds(&block))
    }

    fn cause_row(&self, id: &str, cause: &Cause, operations: &[Operation]) -> Vec<Msg> {
        let scope = Scope::default();
        let mut texts = Vec::new();
        let signatures = cause.signatures.iter().filter_map(|name| self.catalog.signatures.get(&name.text));
        for signature in signatures.take(SHOWN) {
            if !texts.is_empty() {
                texts.push(MsgPart::Break);
            }
            texts.push(MsgPart::Printed(self.printed(&signature.text, scope)));
        }
        if texts.is_empty() {
            texts.push(MsgPart::Message("block-prints-nothing".to_owned()));
        }
        if self.linked {
            let cause = vec![MsgPart::Section(id.to_owned())];
            return [texts, cause].map(|parts| Msg { parts, scope, ..Msg::default() }).to_vec();
        }
        let what = vec![MsgPart::Message(format!("cause-{id}-summary")), MsgPart::Break, MsgPart::Id(id.to_owned())];
        let remedy = self.remedy_for(cause, operations);
        let first = remedy.into_iter().map(|name| MsgPart::Titled(name.text.clone())).collect();
        [texts, what, first].map(|parts| Msg { parts, scope, ..Msg::default() }).to_vec()
    }

    /// A section for each cause that a block is about, with the observations that tell it apart, to tick off.
    pub(super) fn observations(&mut self, block: &OutlineBlock, level: u8) -> Vec<Block<Msg>> {
        let scope = Scope::default();
        let mut out = Vec::new();
        for (id, cause) in self.chosen(block) {
            let [looks, against] = sides(id, cause);
            if looks.is_empty() {
                continue;
            }
            let mut blocks = vec![paragraph(format!("cause-{id}-summary"), scope), Block::Checklist(looks)];
            if !against.is_empty() {
                blocks.extend([caption("block-against"), Block::List(against)]);
            }
            let more = if self.linked {
                MsgPart::Section(format!("{CAUSE}{id}"))
            } else {
                MsgPart::Code(vec![Piece::Text(super::terms::cause_command(self.catalog, id))])
            };
            let parts = spaced(vec![MsgPart::Message("block-fits".to_owned()), more]);
            blocks.push(Block::Paragraph(Msg { parts, ..Msg::default() }));
            let title = Msg::message(format!("cause-{id}-title"), scope);
            out.push(Block::Section { id: id.to_owned(), level, title, blocks });
        }
        out
    }

    /// The cause that the reader has named.
    pub(super) fn one_cause(&mut self, level: u8) -> Vec<Block<Msg>> {
        let Some((id, cause)) = self.named() else { return Vec::new() };
        self.told.insert(id.to_owned());
        let impossible =
            self.diagnosis.causes.iter().any(|judged| judged.id == id && judged.standing == Standing::RuledOut);
        let note = Block::Note(NoteKind::Important, vec![paragraph("block-ruled-out", Scope::default())]);
        let mut blocks = if impossible { vec![note] } else { Vec::new() };
        blocks.extend(self.cause_body(id, cause, level.saturating_sub(1)));
        blocks
    }

    /// The causes that print one of the texts of the cause that the reader has named, if there are any: the likeliest with what
    /// they are, the others by name.
    pub(super) fn rivals(&mut self) -> Option<Block<Msg>> {
        let (id, cause) = self.named()?;
        let texts: Vec<String> = cause.signatures.iter().map(|name| name.text.clone()).collect();
        let mut rivals = printing(self.catalog, &texts);
        let shown: Vec<&str> = self.diagnosis.shown(self.shape.full).map(|judged| judged.id.as_str()).collect();
        rivals.retain(|other| other != id && shown.contains(&&**other));
        let rarer = rivals.split_off(RIVALS.min(rivals.len()));
        let mut items: Vec<_> = rivals.iter().map(|id| vec![rival(id)]).collect();
        if !rarer.is_empty() {
            let ids = rarer.into_iter().map(MsgPart::Id);
            let parts = spaced(std::iter::once(MsgPart::Message("block-rarer".to_owned())).chain(ids).collect());
            items.push(vec![Block::Paragraph(Msg { parts, ..Msg::default() })]);
        }
        (!items.is_empty()).then_some(Block::List(items))
    }

    fn named(&self) -> Option<(&'a str, &'a Cause)> {
        let id = self.cause?;
        Some((id, self.catalog.causes.get(id)?))
    }
}

fn rival(id: &str) -> Block<Msg> {
    let parts = vec![MsgPart::Section(id.to_owned()), MsgPart::Break, MsgPart::Message(format!("cause-{id}-summary"))];
    Block::Paragraph(Msg { parts, ..Msg::default() })
}
