//! A cause as a section: why it happens, what it prints, how to tell, what to do.

use super::{Writer, caption, paragraph};
use crate::catalog::Ref;
use crate::catalog::entries::{Cause, Operation};
use crate::doc::{Block, Code, Msg, MsgPart, Piece, Scope};
use crate::facts::shape::Place;

/// How many remedies stand in full on the page of a cause that can lead to the pages of others.
const LINKED: usize = 3;

impl Writer<'_> {
    /// What stands under a cause's heading. A remedy that has no section yet gets one here.
    pub(super) fn cause_body(&mut self, id: &str, cause: &Cause, level: u8) -> Vec<Block<Msg>> {
        let scope = Scope::default();
        let mut blocks = vec![paragraph(format!("cause-{id}-why"), scope)];
        let texts: Vec<Vec<Piece>> = cause
            .signatures
            .iter()
            .filter_map(|name| self.catalog.signatures.get(&name.text))
            .map(|signature| self.printed(&signature.text, scope))
            .collect();
        if !texts.is_empty() {
            blocks.push(caption("block-prints"));
            blocks.push(Block::Code(Code::Output(texts)));
        }
        blocks.extend(telling(id, cause));
        let fix = paragraph(format!("cause-{id}-fix"), scope);
        if self.linked {
            self.remedies_of_page(cause, fix, level, &mut blocks);
        } else {
            blocks.push(fix);
            self.cause_remedies(cause, level, &mut blocks);
        }
        blocks
    }

    /// The same where a log has been read: what it prints stands there already, and of what is `certain` nothing is left to tell.
    pub(super) fn cause_of_log(&mut self, id: &str, cause: &Cause, certain: bool) -> Vec<Block<Msg>> {
        let scope = Scope::default();
        let mut blocks = vec![paragraph(format!("cause-{id}-why"), scope)];
        if !certain {
            blocks.extend(telling(id, cause));
        }
        blocks.push(paragraph(format!("cause-{id}-fix"), scope));
        // A list of one that follows right here says its title twice.
        match cause.remedies.as_slice() {
            [only] if self.placed.insert(only.text.clone()) => blocks.extend(self.remedy_section(only, 3)),
            _ => self.cause_remedies(cause, 2, &mut blocks),
        }
        blocks
    }

    /// The best remedy of a cause: the first one that makes one of these operations work again, or any if none is named.
    pub(super) fn remedy_for<'c>(&self, cause: &'c Cause, operations: &[Operation]) -> Option<&'c Ref> {
        let suits = |name: &Ref| {
            let remedy = self.catalog.remedies.get(&name.text);
            operations.is_empty() || remedy.is_some_and(|remedy| operations.iter().any(|one| remedy.serves(*one)))
        };
        let here = self.remedies_here(cause);
        here.iter().copied().find(|name| suits(name)).or(here.first().copied())
    }

    /// The remedies that can be done where it failed, those for the program that was refused before others; all of them where
    /// none can be done there.
    fn remedies_here<'c>(&self, cause: &'c Cause) -> Vec<&'c Ref> {
        let place = self.shape.place;
        let can = |name: &&Ref| {
            self.catalog.remedies.get(&name.text).is_some_and(|one| place == Place::Unknown || one.place.admits(place))
        };
        let mut here: Vec<&Ref> = cause.remedies.iter().filter(can).collect();
        if here.is_empty() {
            here = cause.remedies.iter().collect();
        }
        here.sort_by_key(|name| !self.preferred.contains(&name.text));
        here
    }

    /// What helps, on a page whose first lines name the best remedy: a list of that one alone would say it twice.
    fn remedies_of_page(&mut self, cause: &Cause, fix: Block<Msg>, level: u8, blocks: &mut Vec<Block<Msg>>) {
        if let [only] = self.remedies_here(cause).as_slice()
            && let Some(Block::Section { id, level, title, blocks: mut inner }) = self.remedy_section(only, level + 1)
        {
            inner.insert(0, fix);
            blocks.push(Block::Section { id, level, title, blocks: inner });
            return;
        }
        // The sentence belongs to what helps, not to what was told before.
        let before = blocks.len() + 1;
        self.cause_remedies(cause, level, blocks);
        blocks.insert(before, fix);
    }

    fn cause_remedies(&mut self, cause: &Cause, level: u8, blocks: &mut Vec<Block<Msg>>) {
        let scope = Scope::default();
        let here = self.remedies_here(cause);
        let links = here
            .iter()
            .map(|name| vec![Block::Paragraph(Msg::part(MsgPart::Section(name.text.clone()), scope))])
            .collect();
        blocks.push(caption("block-remedies"));
        blocks.push(Block::List(links));
        // Where remedies have pages of their own, the last of many stand only there.
        let shown = if self.linked { LINKED } else { usize::MAX };
        for name in here.into_iter().take(shown) {
            if self.placed.insert(name.text.clone()) {
                blocks.extend(self.remedy_section(name, level + 1));
            }
        }
    }
}

/// The observations for a cause and those against it, each side as messages in the order of the content.
pub(super) fn sides(id: &str, cause: &Cause) -> [Vec<Vec<Block<Msg>>>; 2] {
    [false, true].map(|against| {
        let asked = cause.evidence.iter().filter(|one| one.is_for_people() && one.is_against() == against);
        asked.map(|one| vec![paragraph(format!("cause-{id}-evidence-{}", &*one.id), Scope::default())]).collect()
    })
}

/// How to tell whether this is the cause, and what speaks against it.
pub(crate) fn telling(id: &str, cause: &Cause) -> Vec<Block<Msg>> {
    let titled = ["block-tell", "block-against"].into_iter().zip(sides(id, cause));
    let shown = titled.filter(|(_, items)| !items.is_empty());
    shown.flat_map(|(title, items)| [caption(title), Block::List(items)]).collect()
}
