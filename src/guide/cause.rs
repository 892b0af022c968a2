//! A cause as a section: why it happens, what it prints, how to tell, what to do.

use super::{Writer, paragraph};
use crate::catalog::entries::{Cause, OutlineBlock};
use crate::doc::{Block, Code, Msg, MsgPart, Piece, Scope};

impl<'a> Writer<'a> {
    /// The causes that a block is about, the likeliest first.
    pub(super) fn chosen(&mut self, block: &OutlineBlock) -> Vec<(&'a str, &'a Cause)> {
        let (catalog, diagnosis) = (self.catalog, self.diagnosis);
        let shown = diagnosis.shown(self.shape.full || block.all);
        let causes = shown.filter_map(|judged| Some((judged.id.as_str(), catalog.causes.get(&judged.id)?)));
        let wanted = |cause: &Cause| {
            let operation = block.operations.is_empty() || cause.operations.iter().any(|o| block.operations.contains(o));
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
            blocks.push(paragraph("block-prints", scope));
            blocks.push(Block::Code(Code::Output(texts)));
        }
        let looks: Vec<_> = cause
            .evidence
            .iter()
            .filter(|evidence| evidence.when.is_none())
            .map(|evidence| vec![paragraph(format!("cause-{id}-evidence-{}", &*evidence.id), scope)])
            .collect();
        if !looks.is_empty() {
            blocks.push(paragraph("block-tell", scope));
            blocks.push(Block::List(looks));
        }
        blocks.push(paragraph(format!("cause-{id}-fix"), scope));
        self.cause_remedies(cause, level, &mut blocks);
        blocks
    }

    fn cause_remedies(&mut self, cause: &Cause, level: u8, blocks: &mut Vec<Block<Msg>>) {
        let scope = Scope::default();
        let links = cause
            .remedies
            .iter()
            .map(|name| vec![Block::Paragraph(Msg::part(MsgPart::Section(name.text.clone()), scope))])
            .collect();
        blocks.push(paragraph("block-remedies", scope));
        blocks.push(Block::List(links));
        for name in &cause.remedies {
            if self.placed.insert(name.text.clone()) {
                blocks.extend(self.remedy_section(name, level + 1));
            }
        }
    }
}
