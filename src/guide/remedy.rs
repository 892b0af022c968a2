//! A remedy as a section: introduction, warning, numbered steps, and a checklist of how to see that it worked.

use super::outline::snippet;
use super::{Writer, caption, paragraph};
use crate::catalog::Ref;
use crate::catalog::entries::{Each, Remedy, Step, StepKind};
use crate::doc::{Block, Msg, MsgPart, NoteKind, Scope};
use crate::facts::list::Fact;

/// For how many images a step is written out: for more it is written once, and the others are listed below it.
const WRITTEN_OUT: usize = 3;
/// How many of the others are listed with their pages: of more the names say enough, since the first shows where its page is.
const LINKED: usize = 8;

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
        for (step, body) in self.steps(id, remedy) {
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
            blocks.push(caption("block-verify"));
            blocks.push(Block::Checklist(checks));
        }
        blocks
    }

    /// What is to be done, once for each thing that a step is for.
    fn steps<'r>(&self, id: &str, remedy: &'r Remedy) -> Vec<(&'r Step, Vec<Block<Msg>>)> {
        let mut out = Vec::new();
        for step in &remedy.steps {
            let mut scopes = self.scopes(step.each, Scope::default());
            scopes.retain(|scope| step.when.holds_in(self.shape, *scope));
            let packages = matches!(step.each, Some(Each::Image | Each::Package));
            let others = if packages && scopes.len() > WRITTEN_OUT { scopes.split_off(1) } else { Vec::new() };
            out.extend(scopes.into_iter().map(|scope| (step, step_blocks(id, step, scope))));
            if let Some((_, body)) = out.last_mut().filter(|_| !others.is_empty()) {
                body.push(paragraph("block-same-for", Scope::default()));
                let link = step.link.as_ref().filter(|_| others.len() <= LINKED);
                let item = |scope| vec![same_for(link, scope)];
                body.push(Block::List(others.into_iter().map(item).collect()));
            }
        }
        out
    }
}

/// One of the images that a step is for as well, with its page where there is one.
fn same_for(link: Option<&Ref>, scope: Scope) -> Block<Msg> {
    let mut parts = vec![MsgPart::Fact(scope.slot(Fact::Image))];
    if let Some(link) = link {
        let colon = MsgPart::Message("block-colon".to_owned());
        parts.extend([colon, MsgPart::Space, MsgPart::Link(link.text.clone())]);
    }
    Block::Paragraph(Msg { parts, scope, ..Msg::default() })
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
