//! A remedy as a section: introduction, warning, numbered steps, and a checklist of how to see that it worked.

use super::outline::snippet;
use super::{Writer, paragraph};
use crate::catalog::entries::{Remedy, Step, StepKind};
use crate::doc::{Block, Msg, MsgPart, NoteKind, Scope};

impl Writer<'_> {
    /// A remedy as a section with its own heading.
    pub(super) fn remedy_section(&self, id: &str, level: u8) -> Option<Block<Msg>> {
        let remedy = self.catalog.remedies.get(id)?;
        let title = Msg::message(format!("remedy-{id}-title"), Scope::default());
        Some(Block::Section { id: id.to_owned(), level, title, blocks: self.remedy_body(id, remedy) })
    }

    fn remedy_body(&self, id: &str, remedy: &Remedy) -> Vec<Block<Msg>> {
        let scope = Scope::default();
        let mut blocks = vec![paragraph(format!("remedy-{id}-intro"), scope)];
        if remedy.warning {
            blocks.push(Block::Note(NoteKind::Warning, vec![paragraph(format!("remedy-{id}-warning"), scope)]));
        }
        let mut steps: Vec<Vec<Block<Msg>>> = Vec::new();
        let mut checks = Vec::new();
        for (step, scope) in self.steps(remedy) {
            let body = step_blocks(id, step, scope);
            match step.kind {
                StepKind::Verify => checks.push(body),
                StepKind::Expect => match steps.last_mut() {
                    Some(last) => last.extend(body),
                    None => blocks.extend(body),
                },
                _ => steps.push(body),
            }
        }
        if !steps.is_empty() {
            blocks.push(Block::Steps(steps));
        }
        if !checks.is_empty() {
            blocks.push(paragraph("block-verify", scope));
            blocks.push(Block::Checklist(checks));
        }
        blocks
    }

    fn steps<'r>(&self, remedy: &'r Remedy) -> Vec<(&'r Step, Scope)> {
        let mut out = Vec::new();
        for step in &remedy.steps {
            for scope in self.scopes(step.each, Scope::default()) {
                if step.when.holds_in(self.shape, scope) {
                    out.push((step, scope));
                }
            }
        }
        out
    }
}

fn step_blocks(remedy: &str, step: &Step, scope: Scope) -> Vec<Block<Msg>> {
    let text = Msg {
        parts: vec![MsgPart::Message(format!("remedy-{remedy}-{}", &*step.id))],
        scope,
        path: step.path.iter().map(|label| label.text.clone()).collect(),
        link: step.link.as_ref().map(|link| link.text.clone()),
    };
    let mut blocks = vec![Block::Paragraph(text)];
    blocks.extend(step.snippet.as_ref().map(|name| snippet(name, scope)));
    blocks
}
