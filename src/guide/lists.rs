//! Tables and lists that are collected from the whole guide.

use std::collections::{BTreeMap, BTreeSet};

use super::{Writer, paragraph};
use crate::catalog::entries::{Claim, Outline, OutlineBlock};
use crate::doc::{Block, Msg, MsgPart, Piece, Scope};
use crate::facts::list::{Fact, FactType, Slot};
use crate::facts::shape::OriginKind;

impl Writer<'_> {
    /// A section for each myth, or each harmful one.
    pub(super) fn myth_sections(&mut self, block: &OutlineBlock, level: u8) -> Vec<Block<Msg>> {
        let catalog = self.catalog;
        let wanted = catalog.myths.iter().filter(|(_, myth)| myth.harmful || !block.harmful);
        let ids: Vec<&String> = wanted.map(|(id, _)| id).collect();
        self.refuted.extend(ids.iter().map(|id| (*id).clone()));
        let section = |id: &String| Block::Section {
            id: id.clone(),
            level,
            title: Msg::message(format!("myth-{id}-title"), Scope::default()),
            blocks: self.myth_body(id),
        };
        ids.into_iter().map(section).collect()
    }

    /// What stands under a myth's heading.
    pub(super) fn myth_body(&self, id: &str) -> Vec<Block<Msg>> {
        let scope = Scope::default();
        vec![paragraph(format!("myth-{id}-why"), scope), paragraph(format!("myth-{id}-instead"), scope)]
    }

    /// The sources of every cause, remedy and myth that the guide shows, by title.
    pub(super) fn source_list(&self) -> Block<Msg> {
        let mut ids = BTreeSet::new();
        let mut cite = |claims: &[Claim]| {
            ids.extend(claims.iter().flat_map(|claim| &claim.sources).map(|source| source.text.clone()));
        };
        for cause in self.told.iter().filter_map(|id| self.catalog.causes.get(id)) {
            cite(&cause.claims);
            let remedies = cause.remedies.iter().filter_map(|name| self.catalog.remedies.get(&name.text));
            remedies.for_each(|remedy| cite(&remedy.claims));
        }
        let placed = self.placed.iter().filter_map(|id| self.catalog.remedies.get(id));
        placed.for_each(|remedy| cite(&remedy.claims));
        let refuted = self.refuted.iter().filter_map(|id| self.catalog.myths.get(id));
        refuted.for_each(|myth| cite(&myth.claims));
        // Documentation first, then threads, each by title.
        let by_title: BTreeMap<_, _> = ids
            .iter()
            .filter_map(|id| self.catalog.sources.get(id))
            .map(|source| ((source.title.contains('#'), source.title.clone()), source.url.clone()))
            .collect();
        let item =
            |((_, title), url)| vec![Block::Paragraph(Msg::part(MsgPart::Source { title, url }, Scope::default()))];
        Block::List(by_title.into_iter().map(item).collect())
    }

    /// Every known fact with its value and origin.
    pub(super) fn fact_table(&self) -> Block<Msg> {
        let scope = Scope::default();
        let head = ["block-fact", "block-fact-value", "block-fact-origin"].map(|id| Msg::message(id, scope)).to_vec();
        let rows = self
            .shape
            .origins
            .iter()
            .filter(|(slot, origin)| {
                *origin != OriginKind::Unknown && !matches!(slot.fact, Fact::Command | Fact::Patch | Fact::Defect)
            })
            .map(|(slot, origin)| {
                let name = Msg::message(format!("fact-{}", slot.fact.name()), Scope::default());
                vec![name, self.one_fact(*slot), origin_words(*origin, *slot)]
            })
            .collect();
        Block::Table { head, rows }
    }

    /// Every defect of the workflow files: where it is, what it is, and the cause that it speaks for. `None` if there is none.
    pub(super) fn defect_table(&mut self) -> Option<Block<Msg>> {
        let scope = Scope::default();
        let head = ["block-defect-where", "block-defect-what"].map(|id| Msg::message(id, scope)).to_vec();
        let mut rows = Vec::new();
        for (item, defect) in (0..).zip(&self.shape.defects) {
            let scope = Scope { item, ..scope };
            let mut what = vec![MsgPart::Message(format!("check-{}-title", defect.check))];
            if let Some(cause) = defect.cause.filter(|id| self.catalog.causes.contains_key(*id)) {
                what.extend([MsgPart::Break, MsgPart::Titled(cause.to_owned())]);
            }
            rows.push(vec![
                Msg::part(MsgPart::Fact(scope.slot(Fact::Defect)), scope),
                Msg { parts: what, scope, ..Msg::default() },
            ]);
        }
        (!rows.is_empty()).then_some(Block::Table { head, rows })
    }

    /// Every other guide, with the command that writes it.
    pub(super) fn guide_table(&self) -> Block<Msg> {
        let scope = Scope::default();
        let head = ["block-guide", "block-guide-command"].map(|id| Msg::message(id, scope)).to_vec();
        let others = self.catalog.guides.iter().filter(|(name, _)| *name != self.home);
        let row = |(name, outline): (&String, &Outline)| {
            let cause = if outline.needs_cause() { " --cause ID" } else { "" };
            let command = Piece::Text(format!("{}{cause}", super::terms::guide_command(name)));
            vec![Msg::message(format!("guide-{name}-title"), scope), Msg::part(MsgPart::Code(vec![command]), scope)]
        };
        Block::Table { head, rows: others.map(row).collect() }
    }

    fn one_fact(&self, slot: Slot) -> Msg {
        match slot.fact.info().kind {
            FactType::Kind => self.fact(slot.fact, Scope::default()),
            _ => Msg::part(MsgPart::Fact(slot), Scope::default()),
        }
    }
}

/// A link to a section, or to a list on a page of its own.
pub(super) fn link_to(id: &str) -> Block<Msg> {
    Block::Paragraph(Msg::part(MsgPart::Section(id.to_owned()), Scope::default()))
}

/// A list of sections by name, each with its link where it has one.
pub(super) fn linked(ids: impl Iterator<Item = String>) -> Block<Msg> {
    Block::List(ids.map(|id| vec![link_to(&id)]).collect())
}

fn origin_words(origin: OriginKind, slot: Slot) -> Msg {
    let message = MsgPart::Message(format!("origin-{}", origin.as_str()));
    let placeless = matches!(origin, OriginKind::Derived | OriginKind::Default | OriginKind::Unknown);
    let mut parts = vec![message];
    if !placeless {
        parts.push(MsgPart::Space);
        parts.push(MsgPart::Place(Slot::origin(slot.fact, slot.index).nth(slot.nth)));
    }
    Msg { parts, ..Msg::default() }
}
