//! Tables with a row for each error text: all its causes, or the likeliest with what to do first.

use std::collections::BTreeSet;

use super::{Writer, paragraph, spaced};
use crate::catalog::entries::{Cause, Operation, OutlineBlock, Signature};
use crate::catalog::log::Doing;
use crate::diagnosis::Standing;
use crate::diagnosis::decide::printing;
use crate::doc::{Block, Msg, MsgPart, Scope};

/// How many causes of a text its row describes.
const NAMED: usize = 3;

/// The causes of a row, the likeliest first.
struct Named<'a> {
    causes: Vec<&'a str>,
    /// Rarer ones, which it only names.
    rarer: Vec<&'a str>,
}

impl<'a> Writer<'a> {
    /// Error text → causes, for every signature of a cause that the block is about. `None` if nothing prints anything.
    pub(super) fn error_table(&mut self, block: &OutlineBlock) -> Option<Block<Msg>> {
        let scope = Scope::default();
        let mut rows: Vec<(&str, Vec<&str>)> = Vec::new();
        for (id, cause) in self.chosen(block) {
            for name in &cause.signatures {
                match rows.iter_mut().find(|(signature, _)| *signature == &**name) {
                    Some((_, causes)) => causes.push(id),
                    None => rows.push((name, vec![id])),
                }
            }
        }
        // Texts that mean the same causes share a row.
        let mut merged: Vec<(Vec<&str>, Vec<MsgPart>)> = Vec::new();
        for (name, causes) in rows {
            let Some(signature) = self.catalog.signatures.get(name) else { continue };
            let text = MsgPart::Printed(self.printed(&signature.text, scope));
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

    /// Error text → its likeliest causes with the first step against each, and a row for each cause that prints nothing.
    pub(super) fn text_table(&mut self, block: &OutlineBlock) -> Vec<Block<Msg>> {
        let scope = Scope::default();
        let mut causes = self.chosen(block);
        // A whole guide has sections of what its facts rule out, and they say so; a row cannot.
        let open: Vec<&str> = self.diagnosis.shown(block.all).map(|judged| judged.id.as_str()).collect();
        causes.retain(|(id, _)| open.contains(id));
        let mut rows: Vec<(Named<'a>, Vec<MsgPart>)> = Vec::new();
        for (named, text) in self.texts_by_cause(&causes, &open, &block.operations) {
            let text = match text {
                Some(signature) => MsgPart::Printed(self.printed(&signature.text, scope)),
                None => MsgPart::Message("block-prints-nothing".to_owned()),
            };
            match rows.iter_mut().find(|(known, _)| known.causes == named.causes) {
                Some((known, texts)) => {
                    let new = named.rarer.iter().filter(|id| !known.rarer.contains(id)).collect::<Vec<_>>();
                    known.rarer.extend(new);
                    texts.extend([MsgPart::Break, text]);
                }
                None => rows.push((named, vec![text])),
            }
        }
        if rows.is_empty() {
            return Vec::new();
        }
        let cells = |(named, texts): (Named<'a>, Vec<MsgPart>)| {
            [texts, self.advice(&named, &causes, &block.operations)]
                .map(|parts| Msg { parts, scope, ..Msg::default() })
                .to_vec()
        };
        let rows = rows.into_iter().map(cells).collect();
        let causes = if self.linked { "block-error-likeliest" } else { "block-error-advice" };
        let head = ["block-error-text", causes].map(|id| Msg::message(id, scope)).to_vec();
        let mut blocks = vec![Block::Table { head, rows }];
        if !self.linked {
            // Where the causes have sections, their names are links and lead there.
            let more = if self.shows_causes() { "block-lines-of-texts" } else { "block-names-of-texts" };
            blocks.push(paragraph(more, scope));
        }
        blocks
    }

    /// Each text once with its causes, where the likeliest of them stands; a cause that prints nothing stands alone.
    fn texts_by_cause(
        &self,
        causes: &[(&'a str, &'a Cause)],
        open: &[&str],
        operations: &[Operation],
    ) -> Vec<(Named<'a>, Option<&'a Signature>)> {
        let mut found = Vec::new();
        let mut seen = BTreeSet::new();
        for (rank, (id, cause)) in causes.iter().enumerate() {
            if cause.signatures.is_empty() {
                found.push(((rank, 0), (Named { causes: vec![*id], rarer: Vec::new() }, None)));
            }
            for name in cause.signatures.iter().filter(|name| seen.insert(name.text.as_str())) {
                let signature = self.catalog.signatures.get(&name.text);
                let Some(signature) = signature.filter(|signature| is_printed_by(signature, operations)) else {
                    continue;
                };
                let Some(named) = self.named_for(name, causes, open) else { continue };
                let rank = causes.iter().position(|(id, _)| named.causes.first() == Some(id));
                let among =
                    rank.and_then(|rank| causes[rank].1.signatures.iter().position(|own| own.text == name.text));
                found.push(((rank.unwrap_or_default(), among.unwrap_or_default()), (named, Some(signature))));
            }
        }
        found.sort_by_key(|(place, _)| *place);
        found.into_iter().map(|(_, row)| row).collect()
    }

    /// The likeliest of these causes that print a text; what the facts confirm comes first. None where the likeliest of all that
    /// are `open` is not among them: the text belongs to another table.
    fn named_for(&self, signature: &str, causes: &[(&'a str, &'a Cause)], open: &[&str]) -> Option<Named<'a>> {
        let mut ranked = printing(self.catalog, &[signature.to_owned()]);
        ranked.retain(|id| open.contains(&&**id));
        let confirmed = |id: &str| {
            self.diagnosis.causes.iter().any(|judged| judged.id == id && judged.standing == Standing::Confirmed)
        };
        ranked.sort_by_key(|id| !confirmed(id));
        let known = |id: &String| causes.iter().find(|(known, _)| known == id).map(|(known, _)| *known);
        ranked.first().and_then(known)?;
        let mut ids: Vec<&str> = ranked.iter().filter_map(known).collect();
        let rarer = ids.split_off(NAMED.min(ids.len()));
        Some(Named { causes: ids, rarer })
    }

    /// What the causes of a row are, each with its first step.
    fn advice(&self, named: &Named<'_>, causes: &[(&str, &Cause)], operations: &[Operation]) -> Vec<MsgPart> {
        let mut parts = Vec::new();
        for (id, cause) in named.causes.iter().filter_map(|id| causes.iter().find(|(known, _)| known == id)) {
            if !parts.is_empty() {
                parts.push(MsgPart::Break);
            }
            if self.linked {
                parts.push(MsgPart::Section((*id).to_owned()));
                continue;
            }
            // Titles: the same cause stands behind many texts, and a whole sentence each time would hide what differs.
            let title = [format!("cause-{id}-title"), "block-colon".to_owned()].map(MsgPart::Message);
            parts.extend(title.into_iter().chain([MsgPart::Space, MsgPart::Id((*id).to_owned())]));
            if let Some(remedy) = self.remedy_for(cause, operations) {
                let step = vec![MsgPart::Message("block-then".to_owned()), MsgPart::Title(remedy.text.clone())];
                parts.push(MsgPart::Break);
                parts.extend(spaced(step));
            }
        }
        // A page of a text has all of them.
        if !named.rarer.is_empty() && !self.linked {
            parts.extend([MsgPart::Break, MsgPart::Message("block-rarer".to_owned())]);
            // In a whole guide each is a link with a title, and titles need lines of their own.
            let between = if self.shape.full { MsgPart::Break } else { MsgPart::Space };
            let ids = named.rarer.iter().map(|id| MsgPart::Id((*id).to_owned()));
            parts.extend(ids.flat_map(|id| [between.clone(), id]));
        }
        parts
    }
}

/// Whether a client that does one of these prints the text, as far as its entry says what is being done.
fn is_printed_by(signature: &Signature, operations: &[Operation]) -> bool {
    let doing: &[Doing] = signature.request.as_ref().map_or(&[], |request| &request.operation.0);
    let here = |one: &Doing| one.operation().is_some_and(|operation| operations.contains(&operation));
    operations.is_empty() || doing.is_empty() || doing.iter().any(here)
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
