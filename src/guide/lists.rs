//! Tables and lists that are collected from the whole guide.

use std::collections::{BTreeMap, BTreeSet};

use super::{Writer, paragraph};
use crate::catalog::entries::Claim;
use crate::doc::{Block, Msg, MsgPart, Scope};
use crate::facts::list::{Fact, FactType, Slot};
use crate::facts::shape::OriginKind;

impl Writer<'_> {
    /// Error text → causes, for every signature of a cause that the guide shows. `None` if nothing prints anything.
    pub(super) fn error_table(&self) -> Option<Block<Msg>> {
        let scope = Scope::default();
        let mut rows: Vec<(&str, Vec<&str>)> = Vec::new();
        for judged in self.diagnosis.shown(self.shape.full) {
            let signatures = self.catalog.causes.get(&judged.id).map_or(&[][..], |cause| &cause.signatures);
            for name in signatures {
                match rows.iter_mut().find(|(signature, _)| *signature == &**name) {
                    Some((_, causes)) => causes.push(&judged.id),
                    None => rows.push((name, vec![&judged.id])),
                }
            }
        }
        // Texts that mean the same causes share a row.
        let mut merged: Vec<(Vec<&str>, Vec<MsgPart>)> = Vec::new();
        for (name, causes) in rows {
            let Some(signature) = self.catalog.signatures.get(name) else { continue };
            let text = MsgPart::Code(self.printed(&signature.text, scope));
            match merged.iter_mut().find(|(known, _)| *known == causes) {
                Some((_, texts)) => texts.extend([MsgPart::Break, text]),
                None => merged.push((causes, vec![text])),
            }
        }
        let row = |(causes, parts): (Vec<&str>, Vec<MsgPart>)| vec![Msg { parts, ..Msg::default() }, sections(&causes)];
        let rows: Vec<_> = merged.into_iter().map(row).collect();
        let head = ["block-error-text", "block-error-causes"].map(|id| Msg::message(id, scope)).to_vec();
        (!rows.is_empty()).then_some(Block::Table { head, rows })
    }

    /// Links to the causes that the guide would show, the likeliest first.
    pub(super) fn cause_links(&self) -> Block<Msg> {
        linked(self.diagnosis.shown(self.shape.full).map(|judged| &judged.id))
    }

    /// A section for each myth.
    pub(super) fn myth_sections(&self, level: u8) -> Vec<Block<Msg>> {
        let section = |id: &String| Block::Section {
            id: id.clone(),
            level,
            title: Msg::message(format!("myth-{id}-title"), Scope::default()),
            blocks: self.myth_body(id),
        };
        self.catalog.myths.keys().map(section).collect()
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
        for judged in self.diagnosis.shown(self.shape.full) {
            if let Some(cause) = self.catalog.causes.get(&judged.id) {
                cite(&cause.claims);
                let remedies = cause.remedies.iter().filter_map(|name| self.catalog.remedies.get(&name.text));
                remedies.for_each(|remedy| cite(&remedy.claims));
            }
        }
        let placed = self.placed.iter().filter_map(|id| self.catalog.remedies.get(id));
        placed.for_each(|remedy| cite(&remedy.claims));
        self.catalog.myths.values().for_each(|myth| cite(&myth.claims));
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
            .filter(|(fact, _, origin)| *origin != OriginKind::Unknown && *fact != Fact::Command)
            .map(|(fact, index, origin)| {
                let scope = Scope { image: *index, job: *index, item: *index };
                let name = Msg::message(format!("fact-{}", fact.name()), scope);
                vec![name, self.one_fact(*fact, scope), origin_words(*origin, *fact, *index)]
            })
            .collect();
        Block::Table { head, rows }
    }

    fn one_fact(&self, fact: Fact, scope: Scope) -> Msg {
        match fact.info().kind {
            FactType::Kind => self.fact(fact, scope),
            _ => Msg::part(MsgPart::Fact(scope.slot(fact)), scope),
        }
    }
}

/// A link to a section, or to a list on a page of its own.
pub(super) fn link_to(id: &str) -> Block<Msg> {
    Block::Paragraph(Msg::part(MsgPart::Section(id.to_owned()), Scope::default()))
}

/// A list of sections by name, each with its link where it has one.
pub(super) fn linked<'a>(ids: impl Iterator<Item = &'a String>) -> Block<Msg> {
    Block::List(ids.map(|id| vec![link_to(id)]).collect())
}

fn sections(causes: &[&str]) -> Msg {
    let mut parts = Vec::new();
    for cause in causes {
        if !parts.is_empty() {
            parts.push(MsgPart::Break);
        }
        parts.push(MsgPart::Section((*cause).to_owned()));
    }
    Msg { parts, ..Msg::default() }
}

fn origin_words(origin: OriginKind, fact: Fact, index: u16) -> Msg {
    let message = MsgPart::Message(format!("origin-{}", origin.as_str()));
    let placeless = matches!(origin, OriginKind::Derived | OriginKind::Default | OriginKind::Unknown);
    let mut parts = vec![message];
    if !placeless {
        parts.push(MsgPart::Space);
        parts.push(MsgPart::Place(Slot::origin(fact, index)));
    }
    Msg { parts, ..Msg::default() }
}
