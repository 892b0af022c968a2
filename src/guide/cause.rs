//! A cause as a section: why it happens, what it prints, how to tell, what to do.

use super::{Writer, paragraph};
use crate::catalog::entries::Cause;
use crate::doc::{Block, Code, Msg, MsgPart, Piece, Scope};

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
            blocks.push(paragraph("block-prints", scope));
            blocks.push(Block::Code(Code::Output(texts)));
        }
        let looks: Vec<_> = cause
            .evidence
            .iter()
            .filter(|evidence| evidence.is_for_people())
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
